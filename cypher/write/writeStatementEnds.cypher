// Ties statements to the entities they are about, and to no others.
// params:  rows: [{id, subjectId, objectId}], canonical ids
// returns: nothing
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
OPTIONAL MATCH (statement)-[stale:SUBJECT|OBJECT]->()
WITH statement, subject, object, collect(stale) AS stale
FOREACH (end IN stale | DELETE end)
CREATE (statement)-[:SUBJECT]->(subject)
CREATE (statement)-[:OBJECT]->(object)
