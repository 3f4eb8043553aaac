// The chambers of each parliament, by name.
// params:  ids: [String]
// returns: key, nodes
UNWIND $ids AS key
MATCH (parliament:Entity {id: key})
RETURN key, COLLECT {
  MATCH (parliament)<-[:PART_OF]-(node:Chamber)
  RETURN node {.*, labels: labels(node)} ORDER BY node.name, node.id
} AS nodes
