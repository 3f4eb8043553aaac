// Notes on events written by earlier versions what this one does when it writes them: whose they are, and whether they last.
// params:  none
// returns: nothing
MATCH (event:Event)
WHERE event.countries IS NULL
CALL (event) {
  // Whoever holds posts in forums only stands for no country.
  OPTIONAL MATCH (event)<-[:TOOK_PART]-(side)
  WHERE side.countryCode IS NOT NULL
    AND (EXISTS { (side)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (side)-[:HOLDS_POST]->() })
  WITH event, side.countryCode AS code
  ORDER BY code
  WITH event, collect(DISTINCT code) AS countries
  SET event.countries = countries,
    event.lastsUntil = CASE WHEN event.dateEnd > event.date THEN event.dateEnd END
} IN TRANSACTIONS OF 10000 ROWS
