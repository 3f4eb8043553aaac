// Parliaments and chambers, a page.
// params:  filter: {countries, forums, kinds}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {country, nested}: what to read along
// returns: rows: [{sort, id, node}]
CALL () {
  UNWIND $filter.countries AS code
  MATCH (node:Chamber&Entity {countryCode: code})
  RETURN node
  UNION ALL
  MATCH (node:Chamber)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
  AND ($filter.forums IS NULL OR EXISTS { (node)-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
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
