// Forums in which sides of both countries take part, a page, with who they are.
// params:  left, right: String (codes), from, to: String|null, undated: String (sorts undated ones last),
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withStatements, withEnds: Boolean
// returns: total, rows: [{sort, id, node, firstSeen, lastSeen, participants, statements}]
CALL () {
  MATCH (node:Forum)
  WHERE EXISTS { (node)<-[edge:PARTICIPATES_IN]-(entity) WHERE entity.countryCode = $left
      AND ($from IS NULL OR edge.lastSeen >= $from) AND ($to IS NULL OR edge.firstSeen <= $to) }
    AND EXISTS { (node)<-[edge:PARTICIPATES_IN]-(entity) WHERE entity.countryCode = $right
      AND ($from IS NULL OR edge.lastSeen >= $from) AND ($to IS NULL OR edge.firstSeen <= $to) }
  MATCH (node)<-[edge:PARTICIPATES_IN]-(entity)
  WHERE entity.countryCode IN [$left, $right]
    AND ($from IS NULL OR edge.lastSeen >= $from) AND ($to IS NULL OR edge.firstSeen <= $to)
  WITH node, edge, entity
  ORDER BY entity.id
  WITH node, min(edge.firstSeen) AS firstSeen, max(edge.lastSeen) AS lastSeen,
    collect(DISTINCT entity {.*, labels: labels(entity)}) AS participants, collect(edge.statementIds) AS statementIds
  RETURN collect({
    node: node, firstSeen: firstSeen, lastSeen: lastSeen, participants: participants,
    statementIds: reduce(all = [], some IN statementIds | all + some), sort: coalesce(lastSeen, $undated)
  }) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item, item.node AS node, item.statementIds AS statementIds, item.sort AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND node.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND node.id < $afterId) END
  WITH item, node, statementIds, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN node.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN node.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({
    sort: sort,
    id: node.id,
    node: node {.*, labels: labels(node)},
    firstSeen: item.firstSeen,
    lastSeen: item.lastSeen,
    participants: item.participants,
    statements: CASE WHEN $withStatements THEN COLLECT {
      UNWIND statementIds[0..100] AS statementId
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
