// Statements by id, with their articles and ends.
// params:  ids: [String]
// returns: key, node
UNWIND $ids AS key
MATCH (statement:Statement {id: key})-[:FROM]->(article:Article)
RETURN key, statement {
  .*, article: article {.*},
  subject: head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]),
  object: head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}])
} AS node
