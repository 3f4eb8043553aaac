// What articles say, in the order of their sentences: a page for each.
// params:  keys: [String]; filters, each null for none: status, predicates: [String];
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer
// returns: key, total, rows: [{sort, id, node}]
UNWIND $keys AS key
MATCH (article:Article {id: key})
CALL (article) {
  MATCH (article)<-[:FROM]-(statement:Statement)
  WHERE ($status IS NULL OR statement.status IN $status)
    AND ($predicates IS NULL OR statement.predicate IN $predicates)
  RETURN collect({statement: statement, sort: statement.start}) AS found
}
CALL (article, found) {
  UNWIND found AS item
  WITH article, item.statement AS statement, item.sort AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND statement.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND statement.id < $afterId) END
  WITH article, statement, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN statement.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN statement.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({
    sort: sort,
    id: statement.id,
    node: statement {
      .*, article: article {.*},
      subject: head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]),
      object: head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}])
    }
  }) AS rows
}
RETURN key, size(found) AS total, rows
