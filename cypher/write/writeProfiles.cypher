// Makes profiles; an id stands for its content, so there is nothing to change.
// params:  rows: [{id, properties}]
// returns: nothing
UNWIND $rows AS row
MERGE (profile:Profile {id: row.id})
SET profile = row.properties
