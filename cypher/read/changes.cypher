// Statements and articles by the time they were first recorded, a page.
// params:  since: String (ISO date-time in UTC), statements, articles: Boolean (what to list),
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal: Boolean
// returns: total, rows: [{sort, id, node, isArticle}]
CALL () {
  CALL () {
    MATCH (node:Statement)
    WHERE $statements AND node.recordedAt >= $since
    RETURN node
    UNION ALL
    MATCH (node:Article)
    WHERE $articles AND node.recordedAt >= $since
    RETURN node
  }
  WITH node, node.recordedAt AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND node.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND node.id < $afterId) END
  WITH node, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN node.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN node.id END DESC
  LIMIT toInteger($limit)
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
}
CALL () {
  WITH 1 AS one
  WHERE $withTotal
  CALL () {
    MATCH (node:Statement)
    WHERE $statements AND node.recordedAt >= $since
    RETURN node
    UNION ALL
    MATCH (node:Article)
    WHERE $articles AND node.recordedAt >= $since
    RETURN node
  }
  RETURN count(node) AS total
}
RETURN total, rows
