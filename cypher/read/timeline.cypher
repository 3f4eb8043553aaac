// Dated events that involve all the countries, by time, a page. Of places, only a visit's is involved.
// params:  filter: {countries (one at least), from, to, kinds}, null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {parts, statements}
// returns: rows: [{sort, id, node}]
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
WITH event, event.date AS sort
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
