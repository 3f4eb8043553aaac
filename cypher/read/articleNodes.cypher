// Articles by id.
// params:  ids: [String]
// returns: key, node
UNWIND $ids AS key
MATCH (article:Article {id: key})
RETURN key, article {.*} AS node
