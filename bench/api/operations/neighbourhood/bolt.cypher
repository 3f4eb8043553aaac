MATCH (middle:Entity {id: $id})
CALL (middle) {
  MATCH (middle)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-(node:Entity)
  WITH node, sum(coalesce(edge.articleCount, 1)) AS weight
  ORDER BY weight DESC, node.id
  LIMIT 49
  RETURN collect(node) AS first
}
CALL (middle, first) {
  WITH middle, first
  WHERE size(first) < 49
  UNWIND first AS near
  MATCH (near)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-(node:Entity)
  WHERE node <> middle AND NOT node IN first
  WITH node, sum(coalesce(edge.articleCount, 1)) AS weight
  ORDER BY weight DESC, node.id
  LIMIT 49
  RETURN collect(node) AS second
}
WITH ([middle] + first + coalesce(second, []))[..50] AS nodes
RETURN [node IN nodes | {id: node.id, name: node.name}] AS nodes, COLLECT {
  UNWIND nodes AS left
  MATCH (left)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]->(right:Entity)
  WHERE right IN nodes
  RETURN {type: type(edge), from: left.id, to: right.id, weight: coalesce(edge.articleCount, 1)}
} AS relationships
