// Makes chambers or persons, each in its country.
// params:  rows: [{type, properties}]
// returns: nothing
UNWIND $rows AS row
MATCH (country:Country {code: row.properties.countryCode})
CREATE (entity:Entity:$(row.type))-[:IN_COUNTRY {id: 'in-' + row.properties.id}]->(country)
SET entity = row.properties
