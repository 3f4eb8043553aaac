// What statements stand in and what they are about.
// params:  ids: [String], of statements
// returns: type, from, fromName, to, toName, properties
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[relationship:FROM|SUBJECT|OBJECT]->(other)
RETURN type(relationship) AS type, statement.id AS from, null AS fromName, other.id AS to,
  coalesce(other.name, other.title) AS toName, properties(relationship) AS properties
ORDER BY from, type, to
