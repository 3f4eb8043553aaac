// What articles say, in the order of their sentences: a page for each.
// params:  keys: [String];
//          filter: {predicates, status}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts
// returns: key, total, rows: [{sort, id, node}]
UNWIND $keys AS key
MATCH (article:Article {id: key})
CALL (article) {
  MATCH (article)<-[:FROM]-(statement:Statement)
  WHERE ($filter.status IS NULL OR statement.status IN $filter.status)
    AND ($filter.predicates IS NULL OR statement.predicate IN $filter.predicates)
  RETURN collect({statement: statement, sort: statement.start}) AS found
}
CALL (article, found) {
  UNWIND found AS item
  WITH article, item.statement AS statement, item.sort AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND statement.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND statement.id < $page.afterId) END
  WITH article, statement, sort
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
