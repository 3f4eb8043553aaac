// Takes entities away, with all that is tied to them.
// params:  rows: [{id}]
// returns: nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
DETACH DELETE entity
