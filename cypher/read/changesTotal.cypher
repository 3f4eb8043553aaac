// Number of all rows of changes.cypher, on whatever page.
// params:  filter: as in changes.cypher
// returns: total
CALL () {
  MATCH (node:Statement)
  WHERE $filter.statements AND node.recordedAt >= $filter.since
  RETURN node
  UNION ALL
  MATCH (node:Article)
  WHERE $filter.articles AND node.recordedAt >= $filter.since
  RETURN node
}
RETURN count(node) AS total
