MATCH (person:Person&Entity {id: $id})
RETURN person.id AS id, person.name AS name, COLLECT {
  MATCH (person)<-[:SUBJECT|OBJECT]-(statement:Statement {status: 'ASSERTED'})-[:FROM]->(article:Article)
  WITH DISTINCT statement, article
  ORDER BY article.publishedOn DESC, statement.id DESC
  LIMIT 20
  MATCH (statement)-[:SUBJECT]->(subject), (statement)-[:OBJECT]->(object)
  RETURN {
    predicate: statement.predicate, quote: statement.quote, start: statement.start, end: statement.end,
    confidence: statement.confidence, rule: statement.rule,
    subject: {id: subject.id, name: subject.name}, object: {id: object.id, name: object.name},
    article: {id: article.id, title: article.title, url: article.url, publishedOn: article.publishedOn}
  }
} AS statements
