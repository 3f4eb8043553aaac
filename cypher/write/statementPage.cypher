// A page of all statements in order of id, each with its article.
// params:  after: String, id of the last one of the page before; limit: Integer
// returns: properties, articleId, publishedOn, title, language
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement ORDER BY statement.id LIMIT $limit
MATCH (statement)-[:FROM]->(article:Article)
RETURN properties(statement) AS properties, article.id AS articleId,
  article.publishedOn AS publishedOn, article.title AS title, article.language AS language
ORDER BY properties.id
