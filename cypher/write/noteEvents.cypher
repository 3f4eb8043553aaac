// Notes on events which countries those who took part stand for, and when those of more than a day end.
// params:  ids: [String]
// returns: nothing
UNWIND $ids AS id
MATCH (event:Event {id: id})
CALL (event) {
  // Whoever holds posts in forums only stands for no country.
  OPTIONAL MATCH (event)<-[:TOOK_PART]-(side)
  WHERE side.countryCode IS NOT NULL
    AND (EXISTS { (side)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (side)-[:HOLDS_POST]->() })
  WITH DISTINCT side.countryCode AS code
  ORDER BY code
  RETURN collect(code) AS countries
}
WITH event, countries
WHERE event.countries IS NULL OR event.countries <> countries
SET event.countries = countries,
  event.lastsUntil = CASE WHEN event.dateEnd > event.date THEN event.dateEnd END
