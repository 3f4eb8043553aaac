// The parliament each chamber belongs to.
// params:  ids: [String]
// returns: key, node
UNWIND $ids AS key
MATCH (:Entity {id: key})-[:PART_OF]->(node:Chamber)
RETURN key, node {.*, labels: labels(node)} AS node
ORDER BY node.id
