// Parliaments and chambers of each country, by name.
// params:  ids: [String]
// returns: key, nodes
UNWIND $ids AS key
MATCH (country:Entity {id: key})
RETURN key, COLLECT {
  MATCH (country)<-[:IN_COUNTRY]-(node:Chamber)
  RETURN node {.*, labels: labels(node)} ORDER BY node.name, node.id
} AS nodes
