// Makes statements or replaces what is known of them, each tied to its article.
// params:  rows: [{id, articleId, properties}]
// returns: nothing
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MERGE (statement:Statement {id: row.id})
SET statement = row.properties
MERGE (statement)-[:FROM]->(article)
