// Persons, a page.
// params:  filter: {chambers, countries, forums, roles}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {country, nested}: what to read along
// returns: rows: [{sort, id, node}]
CALL () {
  UNWIND $filter.countries AS code
  MATCH (node:Person&Entity {countryCode: code})
  RETURN node
  UNION ALL
  MATCH (node:Person)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.chambers IS NULL OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $filter.chambers })
  AND ($filter.forums IS NULL OR EXISTS { (node)-[:HOLDS_POST*0..1]->()-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
  AND ($filter.roles IS NULL OR EXISTS { (node)-[post:HOLDS_POST]->() WHERE post.role IN $filter.roles })
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
