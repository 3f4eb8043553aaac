// Events by time, a page.
// params:  eventKinds: [String]; filters, each null for none: from, to: String, countries, participants, chambers, forums, places, modes: [String],
//          minConfidence: Float, inferred, acrossBorders: Boolean, parliaments, executives: Integer (at least so many there);
//          undated: String (sorts undated ones last),
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal, withParts, withStatements: Boolean
// returns: total, rows: [{sort, id, node}]
CALL () {
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
  WITH event, coalesce(event.date, $undated) AS sort
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
  RETURN count(event) AS total
}
RETURN total, rows
