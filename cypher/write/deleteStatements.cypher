// Takes statements away.
// params:  rows: [{id}]
// returns: nothing
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
DETACH DELETE statement
