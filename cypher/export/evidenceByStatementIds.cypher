// The sentence of each statement and where its article is.
// params:  ids: [String]
// returns: id, quote, articleId, url, publisher
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:FROM]->(article:Article)
RETURN statement.id AS id, statement.quote AS quote, article.id AS articleId, article.url AS url,
  article.publisher AS publisher
