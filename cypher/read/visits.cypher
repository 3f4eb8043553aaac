// Visits of persons of one country to the other, both ways, a page.
// params:  left, right: String (codes), from, to: String|null;
//          orderBy: DATE | CONFIDENCE | ARTICLE_COUNT, undated: String (sorts undated ones last),
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withStatements, withEnds, withEvent: Boolean
// returns: total, rows: [{sort, id, edge, person, node, event, statements}]
CALL () {
  UNWIND [[$left, $right], [$right, $left]] AS pair
  MATCH (node:Country {code: pair[1]})<-[edge:VISITED]-(person:Person {countryCode: pair[0]})
  WHERE ($from IS NULL OR edge.dateEnd >= $from) AND ($to IS NULL OR edge.date <= $to)
  RETURN collect({
    edge: edge, person: person, node: node,
    sort: CASE $orderBy
      WHEN 'CONFIDENCE' THEN edge.confidence
      WHEN 'ARTICLE_COUNT' THEN edge.articleCount
      ELSE coalesce(edge.date, $undated) END
  }) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item.edge AS edge, item.person AS person, item.node AS node, item.sort AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND edge.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND edge.id < $afterId) END
  WITH edge, person, node, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN edge.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN edge.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({
    sort: sort,
    id: edge.id,
    edge: edge {.*},
    person: person {.*, labels: labels(person)},
    node: node {.*, labels: labels(node)},
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
RETURN size(found) AS total, rows
