// Number of dated events that involve all the countries.
// params:  filter: {countries (one at least), from, to, kinds}, null for none
// returns: total
CALL () {
  MATCH (entity:Entity {countryCode: $filter.countries[0]})-[:TOOK_PART]->(event:Event)
  RETURN event
  UNION
  MATCH (:Country {code: $filter.countries[0]})<-[:HELD_IN]-(event:Event {kind: 'VISIT'})
  RETURN event
}
WITH event
WHERE event.date IS NOT NULL
  AND ($filter.kinds IS NULL OR event.kind IN $filter.kinds)
  AND ($filter.from IS NULL OR event.dateEnd >= $filter.from) AND ($filter.to IS NULL OR event.date <= $filter.to)
  AND all(code IN $filter.countries WHERE
    code IN event.countries
    OR (event.kind = 'VISIT' AND EXISTS { (event)-[:HELD_IN]->(:Country {code: code}) }))
RETURN count(event) AS total
