// All relationships that start at statements, in order of their start.
// params:  none
// returns: type, from, fromName, to, toName, properties
MATCH (statement:Statement)
WHERE statement.id >= ''
WITH statement ORDER BY statement.id
CALL (statement) {
  MATCH (statement)-[relationship]->(other)
  RETURN relationship, other
  ORDER BY type(relationship), other.id, relationship.id
}
RETURN type(relationship) AS type, statement.id AS from, coalesce(statement.name, statement.title, statement.kind) AS fromName,
  other.id AS to, coalesce(other.name, other.title, other.kind) AS toName,
  properties(relationship) AS properties
