// Documents, a page; with countries, those that a side of every one signed.
// Whoever holds posts in forums only stands for no country.
// params:  filter: {countries, from, kinds, status, to}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {country, nested}: what to read along
// returns: rows: [{sort, id, node}]
CALL () {
  WITH $filter.countries[0] AS code
  MATCH (entity:Entity {countryCode: code})-[:SIGNED]->(node:Treaty)
  WHERE EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (entity)-[:HOLDS_POST]->() }
  RETURN DISTINCT node
  UNION ALL
  MATCH (node:Treaty)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
  AND ($filter.status IS NULL OR node.status IN $filter.status)
  AND ($filter.from IS NULL OR coalesce(node.signedOnEnd, node.signedOn) >= $filter.from)
  AND ($filter.to IS NULL OR node.signedOn <= $filter.to)
  AND ($filter.countries IS NULL OR all(code IN $filter.countries WHERE
    EXISTS {
      (node)<-[:SIGNED]-(signatory) WHERE signatory.countryCode = code
        AND (EXISTS { (signatory)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (signatory)-[:HOLDS_POST]->() }) }))
WITH node, CASE $page.orderBy WHEN 'NAME' THEN node.name ELSE coalesce(node.signedOn, $page.undated) END AS sort
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
