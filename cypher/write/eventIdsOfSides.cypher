// Events that entities, or those who hold posts in them, took part in.
// params:  ids: [String] of the entities
// returns: id
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:HOLDS_POST*0..1]-(side:Entity)-[:TOOK_PART]->(event:Event)
RETURN DISTINCT event.id AS id
