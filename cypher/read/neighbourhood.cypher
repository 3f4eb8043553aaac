// Entities around one, level by level, the most told first, and all relationships between them.
// An id given out before a merger finds what stands for it today.
// params:  id: String, depth: Integer (1 to 3), limit: Integer (nodes around the middle), edgeLimit: Integer,
//          types: [String]; filter: {minConfidence}, null for none; read: {degree, ends, statements}: what to read along
// returns: nodes, relationships, truncated
OPTIONAL MATCH (redirect:Redirect {id: $id})
MATCH (middle:Entity {id: coalesce(redirect.canonicalId, $id)})
CALL (middle) {
  MATCH (middle)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]-(node)
  WHERE type(edge) IN $types
    AND ($filter.minConfidence IS NULL OR coalesce(edge.confidence, 1.0) >= $filter.minConfidence)
    AND node <> middle
  WITH node, sum(coalesce(edge.articleCount, 1)) AS weight
  ORDER BY weight DESC, node.id
  LIMIT toInteger($limit) + 1
  RETURN collect(node) AS first
}
CALL (middle, first) {
  WITH middle, first
  WHERE $depth >= 2 AND size(first) <= $limit
  UNWIND first AS near
  MATCH (near)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]-(node)
  WHERE type(edge) IN $types
    AND ($filter.minConfidence IS NULL OR coalesce(edge.confidence, 1.0) >= $filter.minConfidence)
    AND node <> middle AND NOT node IN first
  WITH node, sum(coalesce(edge.articleCount, 1)) AS weight
  WITH weight, collect(node) AS level
  ORDER BY weight DESC
  WITH collect([weight, level]) AS levels
  // The most told fill the page; ids are read of those alone who may stand on it.
  WITH reduce(told = [], level IN levels | CASE WHEN size(told) > $limit THEN told
    ELSE told + [node IN level[1] | [level[0], node]] END) AS told
  UNWIND told AS item
  WITH item[0] AS weight, item[1] AS node
  ORDER BY weight DESC, node.id
  LIMIT toInteger($limit) + 1
  RETURN collect(node) AS second
}
WITH middle, (first + second)[..toInteger($limit) + 1] AS around, second
CALL (middle, around, second) {
  WITH middle, around, second
  WHERE $depth >= 3 AND size(around) <= $limit
  UNWIND second AS near
  MATCH (near)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]-(node)
  WHERE type(edge) IN $types
    AND ($filter.minConfidence IS NULL OR coalesce(edge.confidence, 1.0) >= $filter.minConfidence)
    AND node <> middle AND NOT node IN around
  WITH node, sum(coalesce(edge.articleCount, 1)) AS weight
  WITH weight, collect(node) AS level
  ORDER BY weight DESC
  WITH collect([weight, level]) AS levels
  // The most told fill the page; ids are read of those alone who may stand on it.
  WITH reduce(told = [], level IN levels | CASE WHEN size(told) > $limit THEN told
    ELSE told + [node IN level[1] | [level[0], node]] END) AS told
  UNWIND told AS item
  WITH item[0] AS weight, item[1] AS node
  ORDER BY weight DESC, node.id
  LIMIT toInteger($limit) + 1
  RETURN collect(node) AS third
}
WITH middle, (around + third)[..toInteger($limit) + 1] AS around
WITH [middle] + around[..toInteger($limit)] AS found, size(around) > $limit AS hasMore
// A list made of others is searched more slowly than one that was collected.
UNWIND found AS node
WITH hasMore, collect(node) AS nodes
CALL (nodes) {
  UNWIND nodes AS left
  MATCH (left)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]->(right)
  WHERE right IN nodes AND type(edge) IN $types AND ($filter.minConfidence IS NULL OR coalesce(edge.confidence, 1.0) >= $filter.minConfidence)
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
    degree: CASE WHEN $read.degree
      THEN COUNT { (node)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-() } END
  }] AS nodes,
  edges[..toInteger($edgeLimit)] AS relationships,
  hasMore OR size(edges) > $edgeLimit AS truncated
