// Numbers of events by any of country pair, person, chamber, forum, year and month. An event counts once in a row.
// params:  limit: Integer; range: {highest: the last first day, latest: the last last day to look at} where days are given;
//          read: {chamber, forum, month, pair, person, year}: what to count by, bodies: any but month, pair and year;
//          filter: {kinds, from, to, countries, participants, chambers, forums, places, modes, minConfidence, inferred,
//          acrossBorders, parliaments, executives (so many at least)}, each null for none
// returns: rows: [{pair: [code, code], person, chamber, forum, year, month, count}]
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
  // Those that began before and reach into the days asked for.
  MATCH (event:Event)
  WHERE event.lastsUntil >= $filter.from AND event.lastsUntil <= $range.latest
    AND event.date < $filter.from AND event.date <= $range.highest
  RETURN event
}
WITH event
WHERE event.kind IN $filter.kinds
  AND ($filter.minConfidence IS NULL OR event.confidence >= $filter.minConfidence)
  AND ($filter.inferred IS NULL OR event.inferred = $filter.inferred)
  AND ($filter.modes IS NULL OR event.mode IN $filter.modes)
  AND ($filter.places IS NULL OR event.countryCode IN $filter.places)
  AND ($filter.countries IS NULL OR all(code IN $filter.countries WHERE code IN event.countries))
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
// Events of the same countries and the same year are counted as one lot, unless who was there has to be told.
WITH CASE WHEN $read.bodies THEN event END AS event,
  CASE WHEN $read.pair THEN event.countries END AS codes,
  CASE WHEN $read.year THEN left(event.date, 4) END AS year,
  CASE WHEN $read.month THEN CASE WHEN event.datePrecision <> 'YEAR' THEN substring(event.date, 5, 2) END END AS month,
  count(*) AS lot
UNWIND CASE WHEN $read.pair
  THEN [left IN codes | [right IN codes WHERE left < right | [left, right]]]
  ELSE [[null]] END AS pairs
UNWIND pairs AS pair
UNWIND CASE WHEN $read.person
  THEN COLLECT { MATCH (event)<-[:TOOK_PART]-(person:Person) RETURN person }
  ELSE [null] END AS person
UNWIND CASE WHEN $read.chamber THEN COLLECT {
    MATCH (event)<-[:TOOK_PART]-(entity)-[:HOLDS_POST*0..1]->(chamber:Chamber)
    RETURN DISTINCT chamber
  } ELSE [null] END AS chamber
UNWIND CASE WHEN $read.forum
  THEN COLLECT { MATCH (forum:Forum {id: event.forumId}) RETURN forum }
  ELSE [null] END AS forum
WITH pair, person, chamber, forum, year, month, sum(lot) AS count
ORDER BY count DESC, CASE WHEN $read.pair THEN pair END, CASE WHEN $read.person THEN person.id END,
  CASE WHEN $read.chamber THEN chamber.id END, CASE WHEN $read.forum THEN forum.id END,
  CASE WHEN $read.year THEN year END, CASE WHEN $read.month THEN month END
LIMIT toInteger($limit)
WITH {
  pair: pair,
  person: CASE WHEN $read.person THEN person {.*, labels: labels(person)} END,
  chamber: CASE WHEN $read.chamber THEN chamber {.*, labels: labels(chamber)} END,
  forum: CASE WHEN $read.forum THEN forum {.*, labels: labels(forum)} END,
  year: toInteger(year),
  month: toInteger(month),
  count: count
} AS row
RETURN collect(row) AS rows
