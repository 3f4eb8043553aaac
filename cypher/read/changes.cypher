// Statements and articles by the time they were first recorded, a page.
// params:  filter: {articles, since, statements}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts
// returns: rows: [{sort, id, node, isArticle}]
CALL () {
  MATCH (node:Statement)
  WHERE $filter.statements AND node.recordedAt >= $filter.since
  RETURN node
  UNION ALL
  MATCH (node:Article)
  WHERE $filter.articles AND node.recordedAt >= $filter.since
  RETURN node
}
WITH node, node.recordedAt AS sort
WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
  THEN sort > $page.afterSort OR (sort = $page.afterSort AND node.id > $page.afterId)
  ELSE sort < $page.afterSort OR (sort = $page.afterSort AND node.id < $page.afterId) END
WITH node, sort
ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN node.id END,
  CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN node.id END DESC
LIMIT toInteger($page.limit)
RETURN collect({
  sort: sort,
  id: node.id,
  isArticle: node:Article,
  node: node {
    .*,
    article: head([(node)-[:FROM]->(article:Article) | article {.*}]),
    subject: head([(node)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]),
    object: head([(node)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}])
  }
}) AS rows
