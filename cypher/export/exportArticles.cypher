// All articles in order of id.
// params:  none
// returns: id, labels, properties
MATCH (article:Article)
WHERE article.id >= ''
RETURN article.id AS id, labels(article) AS labels, properties(article) AS properties
ORDER BY id
