// Documents that entities signed, or who signed documents: a page for each.
// params:  keys: [String];
//          filter: {chambers, countries, forums, from, inferred, kinds, minConfidence, status, to, types}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {country, ends, event, statements, total}: what to read along
// returns: key, total, rows: [{sort, id, edge, node, event, statements}]
UNWIND $keys AS key
MATCH (source:Entity {id: key})
RETURN key, CASE WHEN $read.total THEN COUNT {
  MATCH (source)-[edge:SIGNED]-(node)
  WHERE ($filter.from IS NULL OR edge.dateEnd >= $filter.from) AND ($filter.to IS NULL OR edge.date <= $filter.to)
    AND ($filter.countries IS NULL OR node.countryCode IN $filter.countries
      OR EXISTS { (node:Treaty)<-[:SIGNED]-(other) WHERE other <> source AND other.countryCode IN $filter.countries })
    AND ($filter.chambers IS NULL OR node.id IN $filter.chambers
      OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $filter.chambers })
    AND ($filter.forums IS NULL OR node.id IN $filter.forums
      OR EXISTS { (node)-[:HOLDS_POST*0..1]->()-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
    AND ($filter.types IS NULL OR any(label IN labels(node) WHERE label IN $filter.types))
    AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
    AND ($filter.status IS NULL OR node.status IN $filter.status)
    AND ($filter.minConfidence IS NULL OR edge.confidence >= $filter.minConfidence)
    AND ($filter.inferred IS NULL OR edge.inferred = $filter.inferred)
} END AS total, COLLECT {
  MATCH (source)-[edge:SIGNED]-(node)
  WHERE ($filter.from IS NULL OR edge.dateEnd >= $filter.from) AND ($filter.to IS NULL OR edge.date <= $filter.to)
    AND ($filter.countries IS NULL OR node.countryCode IN $filter.countries
      OR EXISTS { (node:Treaty)<-[:SIGNED]-(other) WHERE other <> source AND other.countryCode IN $filter.countries })
    AND ($filter.chambers IS NULL OR node.id IN $filter.chambers
      OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $filter.chambers })
    AND ($filter.forums IS NULL OR node.id IN $filter.forums
      OR EXISTS { (node)-[:HOLDS_POST*0..1]->()-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
    AND ($filter.types IS NULL OR any(label IN labels(node) WHERE label IN $filter.types))
    AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
    AND ($filter.status IS NULL OR node.status IN $filter.status)
    AND ($filter.minConfidence IS NULL OR edge.confidence >= $filter.minConfidence)
    AND ($filter.inferred IS NULL OR edge.inferred = $filter.inferred)
  WITH edge, node, CASE $page.orderBy
    WHEN 'CONFIDENCE' THEN edge.confidence
    WHEN 'ARTICLE_COUNT' THEN edge.articleCount
    ELSE coalesce(edge.date, $page.undated) END AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND edge.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND edge.id < $page.afterId) END
  WITH edge, node, sort
  ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN edge.id END,
    CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN edge.id END DESC
  LIMIT toInteger($page.limit)
  RETURN {
    sort: sort,
    id: edge.id,
    edge: edge {.*},
    node: node {
      .*, labels: labels(node),
      country: CASE WHEN $read.country
        THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END
    },
    event: CASE WHEN $read.event
      THEN head(COLLECT { MATCH (event:Event {id: edge.eventId}) RETURN event {.*} }) END,
    statements: CASE WHEN $read.statements THEN COLLECT {
      UNWIND range(0, coalesce(size(edge.statementIds), 0) - 1)[0..100] AS rank
      MATCH (statement:Statement {id: edge.statementIds[rank]})-[:FROM]->(article:Article)
      RETURN statement {
        .*, article: article {.*},
        subject: CASE WHEN $read.ends
          THEN head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END,
        object: CASE WHEN $read.ends
          THEN head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END
      }
      ORDER BY rank
    } END
  }
} AS rows
