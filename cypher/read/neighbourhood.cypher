// Entities around one, level by level, the most told first, and all relationships between them.
// params:  id: String, depth: Integer (1 to 3), limit: Integer (nodes around the middle), edgeLimit: Integer,
//          types: [String], minConfidence: Float, withStatements, withEnds: Boolean
// returns: nodes, relationships, truncated
MATCH (middle:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]-(node:Entity)
  WHERE type(edge) IN $types AND coalesce(edge.confidence, 1.0) >= $minConfidence AND node <> middle
  WITH node, sum(coalesce(edge.articleCount, 1)) AS weight
  ORDER BY weight DESC, node.id
  LIMIT toInteger($limit) + 1
  RETURN collect(node) AS first
}
CALL (middle, first) {
  WITH middle, first
  WHERE $depth >= 2 AND size(first) <= $limit
  UNWIND first AS near
  MATCH (near)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]-(node:Entity)
  WHERE type(edge) IN $types AND coalesce(edge.confidence, 1.0) >= $minConfidence
    AND node <> middle AND NOT node IN first
  WITH node, size(first) AS taken, sum(coalesce(edge.articleCount, 1)) AS weight
  ORDER BY weight DESC, node.id
  WITH collect(node) AS nodes, max(taken) AS taken
  RETURN nodes[..toInteger($limit) + 1 - taken] AS second
}
WITH middle, first + coalesce(second, []) AS around, second
CALL (middle, around, second) {
  WITH middle, around, second
  WHERE $depth >= 3 AND size(around) <= $limit
  UNWIND second AS near
  MATCH (near)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]-(node:Entity)
  WHERE type(edge) IN $types AND coalesce(edge.confidence, 1.0) >= $minConfidence
    AND node <> middle AND NOT node IN around
  WITH node, size(around) AS taken, sum(coalesce(edge.articleCount, 1)) AS weight
  ORDER BY weight DESC, node.id
  WITH collect(node) AS nodes, max(taken) AS taken
  RETURN nodes[..toInteger($limit) + 1 - taken] AS third
}
WITH middle, around + coalesce(third, []) AS around
WITH [middle] + around[..toInteger($limit)] AS nodes, size(around) > $limit AS hasMore
CALL (nodes) {
  UNWIND nodes AS left
  MATCH (left)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]->(right:Entity)
  WHERE right IN nodes AND type(edge) IN $types AND coalesce(edge.confidence, 1.0) >= $minConfidence
  WITH edge, left, right
  ORDER BY coalesce(edge.articleCount, 1) DESC, edge.id
  LIMIT toInteger($edgeLimit) + 1
  RETURN collect(edge {
    .*, type: type(edge), fromId: left.id, toId: right.id,
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
  }) AS edges
}
RETURN [node IN nodes | node {
    .*, labels: labels(node),
    degree: COUNT { (node)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-() }
  }] AS nodes,
  edges[..toInteger($edgeLimit)] AS relationships,
  hasMore OR size(edges) > $edgeLimit AS truncated
