// Statements by id.
// params:  ids: [String]
// returns: id, labels, properties
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement.id AS id, labels(statement) AS labels, properties(statement) AS properties
ORDER BY id
