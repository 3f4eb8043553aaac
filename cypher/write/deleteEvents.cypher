// Takes events away.
// params:  rows: [{id}]
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
DETACH DELETE event
