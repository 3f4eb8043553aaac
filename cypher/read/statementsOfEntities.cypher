// What articles say of entities, on either end: a page for each, the latest published first.
// params:  keys: [String]; filters, each null for none: status, predicates: [String], minConfidence: Float, inferred: Boolean;
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer
// returns: key, total, rows: [{sort, id, node}]
UNWIND $keys AS key
MATCH (source:Entity {id: key})
CALL (source) {
  MATCH (source)<-[:SUBJECT|OBJECT]-(statement:Statement)-[:FROM]->(article:Article)
  WHERE ($status IS NULL OR statement.status IN $status)
    AND ($predicates IS NULL OR statement.predicate IN $predicates)
    AND ($minConfidence IS NULL OR statement.confidence >= $minConfidence)
    AND ($inferred IS NULL OR statement.inferred = $inferred)
  WITH DISTINCT statement, article
  RETURN collect({statement: statement, article: article, sort: coalesce(article.publishedOn, '')}) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item.statement AS statement, item.article AS article, item.sort AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND statement.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND statement.id < $afterId) END
  WITH statement, article, sort
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
