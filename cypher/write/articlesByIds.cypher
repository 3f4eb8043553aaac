// Articles as stored.
// params:  ids: [String]
// returns: properties
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN properties(article) AS properties
