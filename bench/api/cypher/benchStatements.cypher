// Makes statements with article and ends, and the article's mentions of the ends.
// params:  rows: [{articleId, subjectId, objectId, mentions: [String], properties}]
// returns: nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (statement:Statement)-[:FROM]->(article)
SET statement = row.properties
CREATE (statement)-[:SUBJECT]->(subject)
CREATE (statement)-[:OBJECT]->(object)
FOREACH (_ IN CASE WHEN subject.id IN row.mentions THEN [1] END |
  CREATE (article)-[:MENTIONS {count: 1}]->(subject))
FOREACH (_ IN CASE WHEN object.id IN row.mentions THEN [1] END |
  CREATE (article)-[:MENTIONS {count: 1}]->(object))
