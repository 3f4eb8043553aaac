// Dated events that involve all the countries, by time, a page. Of a place, only a visit's is involved.
// params:  countries: [String]; filters, each null for none: from, to: String, kinds: [String];
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal, withParts, withStatements: Boolean
// returns: total, rows: [{sort, id, node}]
CALL () {
  MATCH (event:Event)
  WHERE event.date IS NOT NULL
    AND ($kinds IS NULL OR event.kind IN $kinds)
    AND ($from IS NULL OR event.dateEnd >= $from) AND ($to IS NULL OR event.date <= $to)
    AND all(code IN $countries WHERE
      EXISTS { (event)<-[:TOOK_PART]-(entity) WHERE entity.countryCode = code }
      OR (event.kind = 'VISIT' AND EXISTS { (event)-[:HELD_IN]->(:Country {code: code}) }))
  WITH event, event.date AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND event.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND event.id < $afterId) END
  WITH event, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN event.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN event.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({
    sort: sort,
    id: event.id,
    node: event {
      .*,
      participants: CASE WHEN $withParts THEN COLLECT {
        MATCH (event)<-[:TOOK_PART]-(entity:Entity)
        RETURN entity {.*, labels: labels(entity)} ORDER BY entity.id LIMIT 500
      } END,
      treaty: CASE WHEN $withParts
        THEN head([(event)<-[:SIGNED_AT]-(entity:Treaty) | entity {.*, labels: labels(entity)}]) END,
      forum: CASE WHEN $withParts
        THEN head(COLLECT { MATCH (entity:Entity {id: event.forumId}) RETURN entity {.*, labels: labels(entity)} }) END,
      country: CASE WHEN $withParts
        THEN head([(event)-[:HELD_IN]->(entity:Country) | entity {.*, labels: labels(entity)}]) END,
      statements: CASE WHEN $withStatements THEN COLLECT {
        UNWIND event.statementIds[0..100] AS statementId
        MATCH (statement:Statement {id: statementId})-[:FROM]->(article:Article)
        RETURN statement {
          .*, article: article {.*},
          subject: head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]),
          object: head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}])
        }
        ORDER BY statement.inferred, statement.confidence DESC, article.publishedOn, article.id, statement.start, statement.id
      } END
    }
  }) AS rows
}
CALL () {
  WITH 1 AS one
  WHERE $withTotal
  MATCH (event:Event)
  WHERE event.date IS NOT NULL
    AND ($kinds IS NULL OR event.kind IN $kinds)
    AND ($from IS NULL OR event.dateEnd >= $from) AND ($to IS NULL OR event.date <= $to)
    AND all(code IN $countries WHERE
      EXISTS { (event)<-[:TOOK_PART]-(entity) WHERE entity.countryCode = code }
      OR (event.kind = 'VISIT' AND EXISTS { (event)-[:HELD_IN]->(:Country {code: code}) }))
  RETURN count(event) AS total
}
RETURN total, rows
