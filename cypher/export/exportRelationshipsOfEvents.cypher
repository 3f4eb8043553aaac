// All relationships that start at events, in order of their start.
// params:  none
// returns: type, from, to, properties
MATCH (event:Event)
WHERE event.id >= ''
WITH event ORDER BY event.id
CALL (event) {
  MATCH (event)-[relationship]->(other)
  RETURN relationship, other.id AS to
  ORDER BY type(relationship), to, relationship.id
}
RETURN type(relationship) AS type, event.id AS from, to, properties(relationship) AS properties
