// All statements that the last projection ascribed to events.
// params:  ids: [String]
// returns: properties, articleId, publishedOn, title, language
UNWIND $ids AS id
MATCH (statement:Statement {eventId: id})-[:FROM]->(article:Article)
RETURN properties(statement) AS properties, article.id AS articleId,
  article.publishedOn AS publishedOn, article.title AS title, article.language AS language
