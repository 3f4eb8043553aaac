// Events whose sources disagree, with who took part, the latest first.
// params:  limit: Integer
// returns: id, kind, date, place, fields, participants: [String]
MATCH (event:Event)
WHERE event.conflicts IS NOT NULL AND size(event.conflicts) > 0
WITH event ORDER BY event.date DESC, event.id LIMIT $limit
RETURN event.id AS id, event.kind AS kind, event.date AS date, event.place AS place,
  event.conflicts AS fields,
  COLLECT { MATCH (event)<-[:TOOK_PART]-(entity:Entity) RETURN entity.name AS name ORDER BY name LIMIT 10 }
    AS participants
ORDER BY date DESC, id
