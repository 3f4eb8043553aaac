// All statements that may tell of one event.
// params:  ids: [String], event keys
// returns: properties, articleId, publishedOn, title, language
UNWIND $ids AS id
MATCH (statement:Statement {eventKey: id})-[:FROM]->(article:Article)
RETURN properties(statement) AS properties, article.id AS articleId,
  article.publishedOn AS publishedOn, article.title AS title, article.language AS language
