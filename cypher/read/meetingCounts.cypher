// Numbers of events by any of country pair, person, chamber, forum, year and month. An event counts once in a row.
// params:  groupBy: [String], limit: Integer; eventKinds: [String]; filters as in meetings.cypher
// returns: pair: [code, code], person, chamber, forum, year, month, count
MATCH (event:Event)
WHERE event.kind IN $eventKinds
  AND ($from IS NULL OR event.dateEnd >= $from) AND ($to IS NULL OR event.date <= $to)
  AND ($minConfidence IS NULL OR event.confidence >= $minConfidence)
  AND ($inferred IS NULL OR event.inferred = $inferred)
  AND ($modes IS NULL OR event.mode IN $modes)
  AND ($places IS NULL OR event.countryCode IN $places)
  AND ($countries IS NULL OR all(code IN $countries WHERE
    EXISTS { (event)<-[:TOOK_PART]-(entity) WHERE entity.countryCode = code }))
  AND ($participants IS NULL OR all(id IN $participants WHERE
    EXISTS { (event)<-[:TOOK_PART]-(entity) WHERE entity.id = id }))
  AND ($chambers IS NULL OR EXISTS {
    (event)<-[:TOOK_PART]-(entity) WHERE entity.id IN $chambers
      OR EXISTS { (entity)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $chambers } })
  AND ($forums IS NULL OR event.forumId IN $forums OR EXISTS {
    (event)<-[:TOOK_PART]-(entity)-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $forums })
  AND ($acrossBorders IS NULL OR $acrossBorders = (1 < COUNT {
    MATCH (event)<-[:TOOK_PART]-(entity) WHERE entity.countryCode IS NOT NULL
    RETURN DISTINCT entity.countryCode }))
  AND ($parliaments IS NULL OR $parliaments <= COUNT {
    (event)<-[:TOOK_PART]-(entity) WHERE entity:Chamber OR EXISTS { (entity)-[:HOLDS_POST]->(:Chamber) } })
  AND ($executives IS NULL OR $executives <= COUNT {
    (event)<-[:TOOK_PART]-(entity) WHERE entity:Country
      OR EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE body:Country OR body:Organization } })
WITH event,
  CASE WHEN 'COUNTRY_PAIR' IN $groupBy THEN COLLECT {
    MATCH (event)<-[:TOOK_PART]-(left), (event)<-[:TOOK_PART]-(right)
    WHERE left.countryCode < right.countryCode
    RETURN DISTINCT [left.countryCode, right.countryCode]
  } ELSE [null] END AS pairs,
  CASE WHEN 'PERSON' IN $groupBy
    THEN COLLECT { MATCH (event)<-[:TOOK_PART]-(person:Person) RETURN person }
    ELSE [null] END AS persons,
  CASE WHEN 'CHAMBER' IN $groupBy THEN COLLECT {
    MATCH (event)<-[:TOOK_PART]-(entity)-[:HOLDS_POST*0..1]->(chamber:Chamber)
    RETURN DISTINCT chamber
  } ELSE [null] END AS chambers,
  CASE WHEN 'FORUM' IN $groupBy
    THEN COLLECT { MATCH (forum:Forum {id: event.forumId}) RETURN forum }
    ELSE [null] END AS forums,
  CASE WHEN 'YEAR' IN $groupBy OR 'MONTH' IN $groupBy THEN toInteger(left(event.date, 4)) END AS year,
  CASE WHEN 'MONTH' IN $groupBy AND event.datePrecision <> 'YEAR' THEN toInteger(substring(event.date, 5, 2)) END AS month
UNWIND pairs AS pair
UNWIND persons AS person
UNWIND chambers AS chamber
UNWIND forums AS forum
WITH pair, person, chamber, forum, year, month, count(DISTINCT event) AS count
ORDER BY count DESC, pair, person.id, chamber.id, forum.id, year, month
LIMIT toInteger($limit)
RETURN pair, person {.*, labels: labels(person)} AS person, chamber {.*, labels: labels(chamber)} AS chamber,
  forum {.*, labels: labels(forum)} AS forum, year, month, count
