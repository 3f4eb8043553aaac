// Events by time, a page, found through the first participant or else the first country of the filter.
// params:  filter: {kinds, from, to, countries, participants, chambers, forums, places, modes, minConfidence, inferred,
//          acrossBorders, parliaments, executives (so many at least)}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {parts (who, what and where), statements}
// returns: rows: [{sort, id, node}]
CALL () {
  WITH $filter.participants[0] AS id
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION ALL
  WITH $filter.countries[0] AS code
  MATCH (entity:Entity {countryCode: code})
  WHERE $filter.participants IS NULL
  RETURN entity
}
MATCH (entity)-[:TOOK_PART]->(event:Event)
WITH DISTINCT event
WHERE ($filter.countries IS NULL OR all(code IN $filter.countries WHERE code IN event.countries))
  AND event.kind IN $filter.kinds
  AND ($filter.from IS NULL OR event.dateEnd >= $filter.from) AND ($filter.to IS NULL OR event.date <= $filter.to)
  AND ($filter.minConfidence IS NULL OR event.confidence >= $filter.minConfidence)
  AND ($filter.inferred IS NULL OR event.inferred = $filter.inferred)
  AND ($filter.modes IS NULL OR event.mode IN $filter.modes)
  AND ($filter.places IS NULL OR event.countryCode IN $filter.places)
  AND ($filter.participants IS NULL OR all(id IN $filter.participants[1..] WHERE
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
WITH event, coalesce(event.date, $page.undated) AS sort
WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
  THEN sort > $page.afterSort OR (sort = $page.afterSort AND event.id > $page.afterId)
  ELSE sort < $page.afterSort OR (sort = $page.afterSort AND event.id < $page.afterId) END
WITH event, sort
ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN event.id END,
  CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN event.id END DESC
LIMIT toInteger($page.limit)
RETURN collect({
  sort: sort,
  id: event.id,
  node: event {
    .*,
    participants: CASE WHEN $read.parts THEN COLLECT {
      MATCH (event)<-[:TOOK_PART]-(entity:Entity)
      RETURN entity {.*, labels: labels(entity)} ORDER BY entity.id LIMIT 500
    } END,
    treaty: CASE WHEN $read.parts
      THEN head([(event)<-[:SIGNED_AT]-(entity:Treaty) | entity {.*, labels: labels(entity)}]) END,
    forum: CASE WHEN $read.parts
      THEN head(COLLECT { MATCH (entity:Entity {id: event.forumId}) RETURN entity {.*, labels: labels(entity)} }) END,
    country: CASE WHEN $read.parts
      THEN head([(event)-[:HELD_IN]->(entity:Country) | entity {.*, labels: labels(entity)}]) END,
    statements: CASE WHEN $read.statements THEN COLLECT {
      UNWIND range(0, coalesce(size(event.statementIds), 0) - 1)[0..100] AS rank
      MATCH (statement:Statement {id: event.statementIds[rank]})-[:FROM]->(article:Article)
      RETURN statement {
        .*, article: article {.*},
        subject: head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]),
        object: head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}])
      }
      ORDER BY rank
    } END
  }
}) AS rows
