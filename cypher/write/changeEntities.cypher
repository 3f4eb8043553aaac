// Replaces what is known of entities.
// params:  rows: [{id, type, properties}]
// returns: nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
REMOVE entity:Person:Chamber:Country:Treaty:Forum:Organization
SET entity:$(row.type), entity = row.properties
