// All statements of lasting relationships.
// params:  ids: [String], standing keys
// returns: properties, articleId, publishedOn, title, language
UNWIND $ids AS id
MATCH (statement:Statement {standingKey: id})-[:FROM]->(article:Article)
RETURN properties(statement) AS properties, article.id AS articleId,
  article.publishedOn AS publishedOn, article.title AS title, article.language AS language
