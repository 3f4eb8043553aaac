// Events whose sources disagree, a page, the latest first.
// params:  filter: {fields}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {parts, statements}: what to read along
// returns: rows: [{sort, id, node}]
MATCH (event:Event)
WHERE event.conflicts IS NOT NULL
  AND ($filter.fields IS NULL OR any(field IN event.conflicts WHERE field IN $filter.fields))
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
