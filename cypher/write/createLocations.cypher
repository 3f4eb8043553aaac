// Ties events to where they were held.
// params:  rows: [{type, from, to, properties}]
// returns: nothing
UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
