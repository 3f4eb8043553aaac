// Makes relationships between entities.
// params:  rows: [{type, from, to, properties}]
// returns: nothing
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
