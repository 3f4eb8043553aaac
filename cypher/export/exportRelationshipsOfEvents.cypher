// All relationships that start at events, in order of their start.
// params:  none
// returns: type, from, fromName, to, toName, properties
MATCH (event:Event)
WHERE event.id >= ''
WITH event ORDER BY event.id
CALL (event) {
  MATCH (event)-[relationship]->(other)
  RETURN relationship, other
  ORDER BY type(relationship), other.id, relationship.id
}
RETURN type(relationship) AS type, event.id AS from, coalesce(event.name, event.title, event.kind) AS fromName,
  other.id AS to, coalesce(other.name, other.title, other.kind) AS toName,
  properties(relationship) AS properties
