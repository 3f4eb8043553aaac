// All relationships that start at statements, in order of their start.
// params:  none
// returns: type, from, to, properties
MATCH (statement:Statement)
WHERE statement.id >= ''
WITH statement ORDER BY statement.id
CALL (statement) {
  MATCH (statement)-[relationship]->(other)
  RETURN relationship, other.id AS to
  ORDER BY type(relationship), to, relationship.id
}
RETURN type(relationship) AS type, statement.id AS from, to, properties(relationship) AS properties
