// Entities and events by id.
// params:  ids: [String]
// returns: id, labels, properties
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id}) RETURN node
  UNION
  MATCH (node:Event {id: id}) RETURN node
}
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
