// What articles say of entities, on either end: a page for each, the latest published first.
// params:  keys: [String];
//          filter: {inferred, minConfidence, predicates, status}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts
// returns: key, total, rows: [{sort, id, node}]
UNWIND $keys AS key
MATCH (source:Entity {id: key})
CALL (source) {
  MATCH (source)<-[:SUBJECT|OBJECT]-(statement:Statement)-[:FROM]->(article:Article)
  WHERE ($filter.status IS NULL OR statement.status IN $filter.status)
    AND ($filter.predicates IS NULL OR statement.predicate IN $filter.predicates)
    AND ($filter.minConfidence IS NULL OR statement.confidence >= $filter.minConfidence)
    AND ($filter.inferred IS NULL OR statement.inferred = $filter.inferred)
  WITH DISTINCT statement, article
  RETURN collect({statement: statement, article: article, sort: coalesce(article.publishedOn, '')}) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item.statement AS statement, item.article AS article, item.sort AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND statement.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND statement.id < $page.afterId) END
  WITH statement, article, sort
  ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN statement.id END,
    CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN statement.id END DESC
  LIMIT toInteger($page.limit)
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
