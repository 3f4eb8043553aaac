// All relationships that start at entities, in order of their start.
// params:  none
// returns: type, from, fromName, to, toName, properties
MATCH (entity:Entity)
WHERE entity.id >= ''
WITH entity ORDER BY entity.id
CALL (entity) {
  MATCH (entity)-[relationship]->(other)
  RETURN relationship, other
  ORDER BY type(relationship), other.id, relationship.id
}
RETURN type(relationship) AS type, entity.id AS from, coalesce(entity.name, entity.title, entity.kind) AS fromName,
  other.id AS to, coalesce(other.name, other.title, other.kind) AS toName,
  properties(relationship) AS properties
