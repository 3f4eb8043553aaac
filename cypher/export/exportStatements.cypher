// All statements in order of id.
// params:  none
// returns: id, labels, properties
MATCH (statement:Statement)
WHERE statement.id >= ''
RETURN statement.id AS id, labels(statement) AS labels, properties(statement) AS properties
ORDER BY id
