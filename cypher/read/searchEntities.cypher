// Entities whose names match a Lucene query, the best first.
// params:  query: String (escaped), labels, countries: [String]|null, limit: Integer, withCountry: Boolean
// returns: node, score, degree
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: toInteger($limit)}) YIELD node, score
WHERE ($filter.labels IS NULL OR any(label IN labels(node) WHERE label IN $filter.labels))
  AND ($filter.countries IS NULL OR node.countryCode IN $filter.countries)
RETURN node {
  .*, labels: labels(node),
  country: CASE WHEN $read.country
    THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END
} AS node, score, COUNT {
  (node)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-()
} AS degree
ORDER BY score DESC, node.id
