// Counts in how many sentences each article tells of each entity.
// params:  ids: [String], of articles
// returns: nothing
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:FROM]-(statement:Statement)-[:SUBJECT|OBJECT]->(entity:Entity)
WITH article, entity, count(DISTINCT statement.quote) AS quotes
MERGE (article)-[mentions:MENTIONS]->(entity)
WITH mentions, quotes
WHERE mentions.count IS NULL OR mentions.count <> quotes
SET mentions.count = quotes
