// Makes events or replaces what is known of them.
// params:  rows: [{id, properties}]
// returns: nothing
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row.properties
