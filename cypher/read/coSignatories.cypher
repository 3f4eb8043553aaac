// Those who signed the same documents as an entity, a page, the most documents first.
// params:  id: String, minimum: Integer,
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer
// returns: total, rows: [{sort, id, node, treaties}]
CALL () {
  MATCH (:Entity {id: $id})-[:SIGNED]->(treaty:Treaty)<-[:SIGNED]-(node:Entity)
  WHERE node.id <> $id
  WITH node, collect(DISTINCT treaty) AS treaties
  WHERE size(treaties) >= $minimum
  RETURN collect({node: node, treaties: treaties, sort: size(treaties)}) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item.node AS node, item.treaties AS treaties, item.sort AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND node.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND node.id < $afterId) END
  WITH node, treaties, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN node.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN node.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({
    sort: sort,
    id: node.id,
    node: node {.*, labels: labels(node)},
    treaties: COLLECT {
      UNWIND treaties AS treaty
      RETURN treaty {.*, labels: labels(treaty)} ORDER BY treaty.id LIMIT 100
    }
  }) AS rows
}
RETURN size(found) AS total, rows
