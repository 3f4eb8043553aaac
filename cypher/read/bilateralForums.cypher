// Forums in which sides of both countries take part, a page, with who they are.
// Whoever holds posts in forums only stands for no country.
// params:  filter: {from, left, right, to}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {ends, statements}: what to read along
// returns: total, rows: [{sort, id, node, firstSeen, lastSeen, participants, statements}]
CALL () {
  MATCH (node:Forum)
  WHERE EXISTS { (node)<-[edge:PARTICIPATES_IN]-(entity) WHERE entity.countryCode = $filter.left
      AND ($filter.from IS NULL OR edge.lastSeen >= $filter.from) AND ($filter.to IS NULL OR edge.firstSeen <= $filter.to)
      AND (EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (entity)-[:HOLDS_POST]->() }) }
    AND EXISTS { (node)<-[edge:PARTICIPATES_IN]-(entity) WHERE entity.countryCode = $filter.right
      AND ($filter.from IS NULL OR edge.lastSeen >= $filter.from) AND ($filter.to IS NULL OR edge.firstSeen <= $filter.to)
      AND (EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (entity)-[:HOLDS_POST]->() }) }
  MATCH (node)<-[edge:PARTICIPATES_IN]-(entity)
  WHERE entity.countryCode IN [$filter.left, $filter.right]
    AND ($filter.from IS NULL OR edge.lastSeen >= $filter.from) AND ($filter.to IS NULL OR edge.firstSeen <= $filter.to)
    AND (EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (entity)-[:HOLDS_POST]->() })
  WITH node, edge, entity
  ORDER BY entity.id
  WITH node, min(edge.firstSeen) AS firstSeen, max(edge.lastSeen) AS lastSeen,
    collect(DISTINCT entity {.*, labels: labels(entity)}) AS participants, collect(edge.statementIds) AS statementIds
  RETURN collect({
    node: node, firstSeen: firstSeen, lastSeen: lastSeen, participants: participants,
    statementIds: reduce(all = [], some IN statementIds | all + some), sort: coalesce(lastSeen, $page.undated)
  }) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item, item.node AS node, item.statementIds AS statementIds, item.sort AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND node.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND node.id < $page.afterId) END
  WITH item, node, statementIds, sort
  ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN node.id END,
    CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN node.id END DESC
  LIMIT toInteger($page.limit)
  RETURN collect({
    sort: sort,
    id: node.id,
    node: node {.*, labels: labels(node)},
    firstSeen: item.firstSeen,
    lastSeen: item.lastSeen,
    participants: item.participants,
    statements: CASE WHEN $read.statements THEN COLLECT {
      UNWIND statementIds AS statementId
      MATCH (statement:Statement {id: statementId})-[:FROM]->(article:Article)
      RETURN statement {
        .*, article: article {.*},
        subject: CASE WHEN $read.ends
          THEN head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END,
        object: CASE WHEN $read.ends
          THEN head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END
      }
      ORDER BY statement.inferred, statement.confidence DESC, coalesce(article.title CONTAINS statement.quote, false),
        CASE article.language WHEN 'ru' THEN 0 WHEN 'kk' THEN 1 WHEN 'en' THEN 2 ELSE 3 END,
        coalesce(article.publishedOn, '9999'), article.id, statement.start, statement.id
      LIMIT 100
    } END
  }) AS rows
}
RETURN size(found) AS total, rows
