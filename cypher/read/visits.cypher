// Visits of persons of one country to the other, both ways, a page.
// Whoever holds posts in forums only stands for no country.
// params:  filter: {from, left, right, to}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {ends, event, statements}: what to read along
// returns: total, rows: [{sort, id, edge, person, node, event, statements}]
CALL () {
  UNWIND [[$filter.left, $filter.right], [$filter.right, $filter.left]] AS pair
  MATCH (node:Country {code: pair[1]})<-[edge:VISITED]-(person:Person {countryCode: pair[0]})
  WHERE ($filter.from IS NULL OR edge.dateEnd >= $filter.from) AND ($filter.to IS NULL OR edge.date <= $filter.to)
    AND (EXISTS { (person)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (person)-[:HOLDS_POST]->() })
  RETURN collect({
    edge: edge, person: person, node: node,
    sort: CASE $page.orderBy
      WHEN 'CONFIDENCE' THEN edge.confidence
      WHEN 'ARTICLE_COUNT' THEN edge.articleCount
      ELSE coalesce(edge.date, $page.undated) END
  }) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item.edge AS edge, item.person AS person, item.node AS node, item.sort AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND edge.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND edge.id < $page.afterId) END
  WITH edge, person, node, sort
  ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN edge.id END,
    CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN edge.id END DESC
  LIMIT toInteger($page.limit)
  RETURN collect({
    sort: sort,
    id: edge.id,
    edge: edge {.*},
    person: person {.*, labels: labels(person)},
    node: node {.*, labels: labels(node)},
    event: CASE WHEN $read.event
      THEN head(COLLECT { MATCH (event:Event {id: edge.eventId}) RETURN event {.*} }) END,
    statements: CASE WHEN $read.statements THEN COLLECT {
      UNWIND range(0, coalesce(size(edge.statementIds), 0) - 1)[0..100] AS rank
      MATCH (statement:Statement {id: edge.statementIds[rank]})-[:FROM]->(article:Article)
      RETURN statement {
        .*, article: article {.*},
        subject: CASE WHEN $read.ends
          THEN head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END,
        object: CASE WHEN $read.ends
          THEN head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END
      }
      ORDER BY rank
    } END
  }) AS rows
}
RETURN size(found) AS total, rows
