// Numbers of events by any of country pair, person, chamber, forum, year and month. An event counts once in a row.
// Whoever holds posts in forums only stands for no country.
// params:  groupBy: [String], limit: Integer; range: {lowest, highest}: dates to look at where days are given;
//          filter: {kinds, from, to, countries, participants, chambers, forums, places, modes, minConfidence, inferred,
//          acrossBorders, parliaments, executives (so many at least)}, each null for none
// returns: pair: [code, code], person, chamber, forum, year, month, count
WITH COLLECT {
  MATCH (entity)-[:HOLDS_POST]->(:Forum)
  WHERE NOT EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE NOT body:Forum }
  RETURN DISTINCT entity.id
} AS neutral
CALL () {
  MATCH (event:Event)
  WHERE $filter.from IS NULL AND $filter.to IS NULL
  RETURN event
  UNION ALL
  MATCH (event:Event)
  WHERE event.date >= coalesce($filter.from, '') AND event.date <= $range.highest
    AND ($filter.from IS NOT NULL OR $filter.to IS NOT NULL)
  RETURN event
  UNION ALL
  // Those that began before and may reach into the days asked for.
  MATCH (event:Event)
  USING INDEX event:Event(date, dateEnd)
  WHERE event.date >= $range.lowest AND event.date < $filter.from AND event.dateEnd >= $filter.from
  RETURN event
}
WITH neutral, event
WHERE event.kind IN $filter.kinds
  AND ($filter.from IS NULL OR event.dateEnd >= $filter.from) AND ($filter.to IS NULL OR event.date <= $filter.to)
  AND ($filter.minConfidence IS NULL OR event.confidence >= $filter.minConfidence)
  AND ($filter.inferred IS NULL OR event.inferred = $filter.inferred)
  AND ($filter.modes IS NULL OR event.mode IN $filter.modes)
  AND ($filter.places IS NULL OR event.countryCode IN $filter.places)
  AND ($filter.countries IS NULL OR all(code IN $filter.countries WHERE
    EXISTS { (event)<-[:TOOK_PART]-(entity) WHERE entity.countryCode = code AND NOT entity.id IN neutral }))
  AND ($filter.participants IS NULL OR all(id IN $filter.participants WHERE
    EXISTS { (event)<-[:TOOK_PART]-(entity) WHERE entity.id = id }))
  AND ($filter.chambers IS NULL OR EXISTS {
    (event)<-[:TOOK_PART]-(entity) WHERE entity.id IN $filter.chambers
      OR EXISTS { (entity)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $filter.chambers } })
  AND ($filter.forums IS NULL OR event.forumId IN $filter.forums OR EXISTS {
    (event)<-[:TOOK_PART]-()-[:HOLDS_POST*0..1]->()-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
  AND CASE WHEN $filter.acrossBorders IS NULL THEN true ELSE $filter.acrossBorders = (1 < COUNT {
    MATCH (event)<-[:TOOK_PART]-(entity) WHERE entity.countryCode IS NOT NULL
    RETURN DISTINCT entity.countryCode }) END
  AND CASE WHEN $filter.parliaments IS NULL THEN true ELSE $filter.parliaments <= COUNT {
    (event)<-[:TOOK_PART]-(entity) WHERE entity:Chamber OR EXISTS { (entity)-[:HOLDS_POST]->(:Chamber) } } END
  AND CASE WHEN $filter.executives IS NULL THEN true ELSE $filter.executives <= COUNT {
    (event)<-[:TOOK_PART]-(entity) WHERE entity:Country
      OR EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE body:Country OR body:Organization } } END
WITH event,
  CASE WHEN 'COUNTRY_PAIR' IN $groupBy THEN COLLECT {
    MATCH (event)<-[:TOOK_PART]-(left), (event)<-[:TOOK_PART]-(right)
    WHERE left.countryCode < right.countryCode AND NOT left.id IN neutral AND NOT right.id IN neutral
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
