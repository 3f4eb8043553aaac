// Events by id.
// params:  ids: [String], withParts: Boolean (who, what and where), withStatements: Boolean
// returns: key, node
UNWIND $ids AS key
MATCH (event:Event {id: key})
RETURN key, event {
  .*,
  participants: CASE WHEN $read.parts THEN COLLECT {
    MATCH (event)<-[:TOOK_PART]-(entity:Entity)
    RETURN entity {.*, labels: labels(entity)} ORDER BY entity.id LIMIT 500
  } END,
  treaty: CASE WHEN $read.parts
    THEN head([(event)<-[:SIGNED_AT]-(entity:Treaty) | entity {.*, labels: labels(entity)}]) END,
  forum: CASE WHEN $read.parts
    THEN head(COLLECT { MATCH (entity:Entity {id: event.forumId}) RETURN entity {.*, labels: labels(entity)} }) END,
  country: CASE WHEN $read.parts
    THEN head([(event)-[:HELD_IN]->(entity:Country) | entity {.*, labels: labels(entity)}]) END,
  statements: CASE WHEN $read.statements THEN COLLECT {
    UNWIND range(0, coalesce(size(event.statementIds), 0) - 1)[0..100] AS rank
    MATCH (statement:Statement {id: event.statementIds[rank]})-[:FROM]->(article:Article)
    RETURN statement {
      .*, article: article {.*},
      subject: head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]),
      object: head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}])
    }
    ORDER BY rank
  } END
} AS node
