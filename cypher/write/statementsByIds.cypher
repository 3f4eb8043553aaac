// Statements as stored, with the article each stands in.
// params:  ids: [String]
// returns: properties, articleId, publishedOn, title, language
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:FROM]->(article:Article)
RETURN properties(statement) AS properties, article.id AS articleId,
  article.publishedOn AS publishedOn, article.title AS title, article.language AS language
