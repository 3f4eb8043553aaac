// Those who signed the same documents as an entity, a page, the most documents first.
// params:  filter: {id, minimum}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts
// returns: total, rows: [{sort, id, node, treaties}]
CALL () {
  MATCH (:Entity {id: $filter.id})-[:SIGNED]->(treaty:Treaty)<-[:SIGNED]-(node:Entity)
  WHERE node.id <> $filter.id
  WITH node, collect(DISTINCT treaty) AS treaties
  WHERE size(treaties) >= $filter.minimum
  RETURN collect({node: node, treaties: treaties, sort: size(treaties)}) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item.node AS node, item.treaties AS treaties, item.sort AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND node.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND node.id < $page.afterId) END
  WITH node, treaties, sort
  ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN node.id END,
    CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN node.id END DESC
  LIMIT toInteger($page.limit)
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
