// Articles by id.
// params:  ids: [String]
// returns: id, labels, properties
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, labels(article) AS labels, properties(article) AS properties
ORDER BY id
