CALL () {
  MATCH (:Entity {countryCode: $left})-[:TOOK_PART]->(event:Event)
  RETURN event
  UNION
  MATCH (:Country {code: $left})<-[:HELD_IN]-(event:Event {kind: 'VISIT'})
  RETURN event
}
WITH event
WHERE event.date >= $from
  AND (EXISTS { (event)<-[:TOOK_PART]-({countryCode: $right}) }
    OR (event.kind = 'VISIT' AND EXISTS { (event)-[:HELD_IN]->(:Country {code: $right}) }))
WITH event
ORDER BY event.date, event.id
LIMIT 50
RETURN event.id AS id, event.kind AS kind, event.date AS date,
  [(event)<-[:TOOK_PART]-(who) | {id: who.id, name: who.name}] +
  CASE event.kind WHEN 'VISIT' THEN [(event)-[:HELD_IN]->(to) | {id: to.id, name: to.name}] ELSE [] END AS entities
