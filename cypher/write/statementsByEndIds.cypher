// All statements one of whose ends the extractor gave one of these ids.
// params:  ids: [String]
// returns: properties, articleId, publishedOn, title, language
UNWIND $ids AS id
CALL (id) {
  MATCH (statement:Statement {subjectId: id}) RETURN statement
  UNION
  MATCH (statement:Statement {objectId: id}) RETURN statement
}
WITH DISTINCT statement
MATCH (statement)-[:FROM]->(article:Article)
RETURN properties(statement) AS properties, article.id AS articleId,
  article.publishedOn AS publishedOn, article.title AS title, article.language AS language
