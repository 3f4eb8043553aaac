// All relationships that start at articles, in order of their start.
// params:  none
// returns: type, from, fromName, to, toName, properties
MATCH (article:Article)
WHERE article.id >= ''
WITH article ORDER BY article.id
CALL (article) {
  MATCH (article)-[relationship]->(other)
  RETURN relationship, other
  ORDER BY type(relationship), other.id, relationship.id
}
RETURN type(relationship) AS type, article.id AS from, coalesce(article.name, article.title, article.kind) AS fromName,
  other.id AS to, coalesce(other.name, other.title, other.kind) AS toName,
  properties(relationship) AS properties
