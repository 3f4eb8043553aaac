// All relationships that start at articles, in order of their start.
// params:  none
// returns: type, from, to, properties
MATCH (article:Article)
WHERE article.id >= ''
WITH article ORDER BY article.id
CALL (article) {
  MATCH (article)-[relationship]->(other)
  RETURN relationship, other.id AS to
  ORDER BY type(relationship), to, relationship.id
}
RETURN type(relationship) AS type, article.id AS from, to, properties(relationship) AS properties
