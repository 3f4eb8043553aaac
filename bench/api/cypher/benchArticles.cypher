// Makes articles.
// params:  rows: [properties]
// returns: nothing
UNWIND $rows AS row
CREATE (article:Article)
SET article = row
