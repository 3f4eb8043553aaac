// Statements with their articles and the entities they are about today.
// params:  ids: [String]
// returns: statement, article, subject: {id, name}, object: {id, name}
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:FROM]->(article:Article)
MATCH (statement)-[:SUBJECT]->(subject:Entity)
MATCH (statement)-[:OBJECT]->(object:Entity)
RETURN properties(statement) AS statement, properties(article) AS article,
  {id: subject.id, name: subject.name} AS subject, {id: object.id, name: object.name} AS object
