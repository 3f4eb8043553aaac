// An event with all that took part in it and where it was held.
// params:  id: String
// returns: properties, participants: [String], names; place: String, or null
MATCH (event:Event {id: $id})
OPTIONAL MATCH (entity:Entity)-[:TOOK_PART|SIGNED_AT]->(event)
WITH event, entity ORDER BY entity.id
WITH event, collect(entity.name) AS participants
OPTIONAL MATCH (event)-[:HELD_IN]->(country:Entity)
RETURN properties(event) AS properties, participants, head(collect(country.name)) AS place
