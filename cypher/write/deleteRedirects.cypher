// Lets ids stand for themselves again.
// params:  rows: [{id}]
// returns: nothing
UNWIND $rows AS row
MATCH (redirect:Redirect {id: row.id})
DELETE redirect
