// Makes forums and treaties, which belong to no country.
// params:  rows: [{type, properties}]
// returns: nothing
UNWIND $rows AS row
CREATE (entity:Entity:$(row.type))
SET entity = row.properties
