// Takes away mentions of entities that no statement of the article is about any more.
// params:  ids: [String], of articles
// returns: nothing
UNWIND $ids AS id
MATCH (article:Article {id: id})-[mentions:MENTIONS]->(entity:Entity)
WHERE NOT EXISTS { (article)<-[:FROM]-(:Statement)-[:SUBJECT|OBJECT]->(entity) }
DELETE mentions
