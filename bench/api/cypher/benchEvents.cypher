// Makes events with those who took part, and where they were held.
// params:  rows: [{properties, participants: [String], country: String}]
// returns: nothing
UNWIND $rows AS row
MATCH (country:Country {code: row.country})
CREATE (event:Event)-[:HELD_IN {id: 'held-' + row.properties.id}]->(country)
SET event = row.properties
WITH row, event
UNWIND row.participants AS id
MATCH (entity:Entity {id: id})
CREATE (entity)-[:TOOK_PART {id: 'took-' + id + row.properties.id}]->(event)
