// Relationships that entities and events have with others.
// params:  ids: [String]
// returns: type, from, fromName, to, toName, properties
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id}) RETURN node
  UNION
  MATCH (node:Event {id: id}) RETURN node
}
MATCH (node)-[relationship]-(other:Entity|Event)
WITH DISTINCT relationship, startNode(relationship) AS start, endNode(relationship) AS end
RETURN type(relationship) AS type, start.id AS from, coalesce(start.name, start.kind) AS fromName,
  end.id AS to, coalesce(end.name, end.kind) AS toName, properties(relationship) AS properties
ORDER BY from, type, to, properties.id
