// Forums, a page; with countries, those in which a side of every one takes part.
// params:  filter: {countries, kinds}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {country, nested}: what to read along
// returns: rows: [{sort, id, node}]
CALL () {
  WITH $filter.countries[0] AS code
  MATCH (:Entity {countryCode: code})-[:PARTICIPATES_IN]->(node:Forum)
  RETURN DISTINCT node
  UNION ALL
  MATCH (node:Forum)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
  AND ($filter.countries IS NULL OR all(code IN $filter.countries WHERE
    EXISTS { (node)<-[:PARTICIPATES_IN]-(participant) WHERE participant.countryCode = code }))
WITH node, CASE $page.orderBy
  WHEN 'DEGREE' THEN COUNT { (node)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-() }
  ELSE node.name END AS sort
WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
  THEN sort > $page.afterSort OR (sort = $page.afterSort AND node.id > $page.afterId)
  ELSE sort < $page.afterSort OR (sort = $page.afterSort AND node.id < $page.afterId) END
WITH node, sort
ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN node.id END,
  CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN node.id END DESC
LIMIT toInteger($page.limit)
WITH {
  sort: sort,
  id: node.id,
  node: node {
    .*, labels: labels(node),
    country: CASE WHEN $read.country
      THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END,
    nested: $read.nested
  }
} AS row
RETURN collect(row) AS rows
