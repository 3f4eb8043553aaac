// Makes judgements or replaces what they say.
// params:  rows: [{id, properties}]
// returns: nothing
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement = row.properties
