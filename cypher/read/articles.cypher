// Articles by day of publication, a page.
// params:  filter: {from, languages, mentions, publishers, to}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts
// returns: rows: [{sort, id, node}]
MATCH (node:Article)
WHERE ($filter.from IS NULL OR node.publishedOn >= $filter.from) AND ($filter.to IS NULL OR node.publishedOn <= $filter.to)
  AND ($filter.languages IS NULL OR node.language IN $filter.languages)
  AND ($filter.publishers IS NULL OR node.publisher IN $filter.publishers)
  AND ($filter.mentions IS NULL OR all(id IN $filter.mentions WHERE EXISTS { (node)-[:MENTIONS]->(:Entity {id: id}) }))
WITH node, coalesce(node.publishedOn, $page.undated) AS sort
WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
  THEN sort > $page.afterSort OR (sort = $page.afterSort AND node.id > $page.afterId)
  ELSE sort < $page.afterSort OR (sort = $page.afterSort AND node.id < $page.afterId) END
WITH node, sort
ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN node.id END,
  CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN node.id END DESC
LIMIT toInteger($page.limit)
RETURN collect({sort: sort, id: node.id, node: node {.*}}) AS rows
