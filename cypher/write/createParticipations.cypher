// Ties entities to the events they were part of.
// params:  rows: [{type, from, to, properties}]
// returns: nothing
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Event {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
