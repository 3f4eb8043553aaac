// All relationships that start at entities, in order of their start.
// params:  none
// returns: type, from, to, properties
MATCH (entity:Entity)
WHERE entity.id >= ''
WITH entity ORDER BY entity.id
CALL (entity) {
  MATCH (entity)-[relationship]->(other)
  RETURN relationship, other.id AS to
  ORDER BY type(relationship), to, relationship.id
}
RETURN type(relationship) AS type, entity.id AS from, to, properties(relationship) AS properties
