// What articles say of entities, on either end: a page for each, the latest published first.
// params:  keys: [String];
//          filter: {inferred, minConfidence, predicates, status}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {ends, total}: what to read along
// returns: key, total, rows: [{sort, id, node}]
UNWIND $keys AS key
MATCH (source:Entity {id: key})
RETURN key, CASE WHEN $read.total THEN COUNT {
  MATCH (source)<-[:SUBJECT|OBJECT]-(statement:Statement)
  WHERE ($filter.status IS NULL OR statement.status IN $filter.status)
    AND ($filter.predicates IS NULL OR statement.predicate IN $filter.predicates)
    AND ($filter.minConfidence IS NULL OR statement.confidence >= $filter.minConfidence)
    AND ($filter.inferred IS NULL OR statement.inferred = $filter.inferred)
  RETURN DISTINCT statement
} END AS total, COLLECT {
  MATCH (source)<-[:SUBJECT|OBJECT]-(statement:Statement)
  WHERE ($filter.status IS NULL OR statement.status IN $filter.status)
    AND ($filter.predicates IS NULL OR statement.predicate IN $filter.predicates)
    AND ($filter.minConfidence IS NULL OR statement.confidence >= $filter.minConfidence)
    AND ($filter.inferred IS NULL OR statement.inferred = $filter.inferred)
  WITH DISTINCT statement
  MATCH (statement)-[:FROM]->(article:Article)
  WITH statement, article, coalesce(article.publishedOn, '') AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND statement.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND statement.id < $page.afterId) END
  WITH statement, article, sort
  ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN statement.id END,
    CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN statement.id END DESC
  LIMIT toInteger($page.limit)
  RETURN {
    sort: sort,
    id: statement.id,
    node: statement {
      .*, article: article {.*},
      subject: CASE WHEN $read.ends
        THEN head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END,
      object: CASE WHEN $read.ends
        THEN head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END
    }
  }
} AS rows
