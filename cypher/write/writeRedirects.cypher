// Makes ids stand for other ids.
// params:  rows: [{id, canonicalId}]
// returns: nothing
UNWIND $rows AS row
MERGE (redirect:Redirect {id: row.id})
SET redirect.canonicalId = row.canonicalId
