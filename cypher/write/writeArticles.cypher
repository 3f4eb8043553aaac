// Makes articles or replaces what is known of them.
// params:  rows: [{id, properties}]
// returns: nothing
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row.properties
