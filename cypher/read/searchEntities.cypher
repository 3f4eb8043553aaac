// Entities whose names match a Lucene query, those that match best of all.
// params:  query: String (escaped); limit: Integer; filter: {labels, countries}, each null for none; read: {country}
// returns: rows: [{node, degree}]
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: toInteger($limit)}) YIELD node
WHERE ($filter.labels IS NULL OR any(label IN labels(node) WHERE label IN $filter.labels))
  AND ($filter.countries IS NULL OR node.countryCode IN $filter.countries)
WITH {
  node: node {
    .*, labels: labels(node),
    country: CASE WHEN $read.country
      THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END
  },
  degree: COUNT { (node)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-() }
} AS row
RETURN collect(row) AS rows
