// Forums that entities take part in, or who takes part in forums: a page for each.
// params:  keys: [String]; filters, each null for none: from, to: String, countries, chambers, forums, types,
//          kinds, status: [String], minConfidence: Float, inferred: Boolean;
//          orderBy: DATE | CONFIDENCE | ARTICLE_COUNT, ascending: Boolean, undated: String (sorts undated ones last),
//          afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withStatements, withEnds, withEvent, withCountry: Boolean
// returns: key, total, rows: [{sort, id, edge, node, event, statements}]
UNWIND $keys AS key
MATCH (source:Entity {id: key})
CALL (source) {
  MATCH (source)-[edge:PARTICIPATES_IN]-(node:Entity)
  WHERE ($from IS NULL OR edge.lastSeen >= $from) AND ($to IS NULL OR edge.firstSeen <= $to)
    AND ($countries IS NULL OR node.countryCode IN $countries
      OR EXISTS { (node:Forum)<-[:PARTICIPATES_IN]-(other) WHERE other <> source AND other.countryCode IN $countries })
    AND ($chambers IS NULL OR node.id IN $chambers
      OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $chambers })
    AND ($forums IS NULL OR node.id IN $forums
      OR EXISTS { (node)-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $forums })
    AND ($types IS NULL OR any(label IN labels(node) WHERE label IN $types))
    AND ($kinds IS NULL OR node.kind IN $kinds)
    AND ($status IS NULL OR node.status IN $status)
    AND ($minConfidence IS NULL OR edge.confidence >= $minConfidence)
    AND ($inferred IS NULL OR edge.inferred = $inferred)
  RETURN collect({
    edge: edge, node: node,
    sort: CASE $orderBy
      WHEN 'CONFIDENCE' THEN edge.confidence
      WHEN 'ARTICLE_COUNT' THEN edge.articleCount
      ELSE coalesce(edge.lastSeen, $undated) END
  }) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item.edge AS edge, item.node AS node, item.sort AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND edge.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND edge.id < $afterId) END
  WITH edge, node, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN edge.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN edge.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({
    sort: sort,
    id: edge.id,
    edge: edge {.*},
    node: node {
      .*, labels: labels(node),
      country: CASE WHEN $withCountry
        THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END
    },
    event: CASE WHEN $withEvent
      THEN head(COLLECT { MATCH (event:Event {id: edge.eventId}) RETURN event {.*} }) END,
    statements: CASE WHEN $withStatements THEN COLLECT {
      UNWIND edge.statementIds[0..100] AS statementId
      MATCH (statement:Statement {id: statementId})-[:FROM]->(article:Article)
      RETURN statement {
        .*, article: article {.*},
        subject: CASE WHEN $withEnds
          THEN head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END,
        object: CASE WHEN $withEnds
          THEN head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END
      }
      ORDER BY statement.inferred, statement.confidence DESC, article.publishedOn, article.id, statement.start, statement.id
    } END
  }) AS rows
}
RETURN key, size(found) AS total, rows
