// All relationships that follow from events.
// params:  ids: [String]
// returns: type, from, to, elementId, properties
UNWIND $ids AS id
CALL (id) {
  MATCH (from)-[relationship:MET_WITH {eventId: id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:SIGNED {eventId: id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:VISITED {eventId: id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:TOOK_PART|SIGNED_AT]->(to:Event {id: id})
  RETURN from, relationship, to
  UNION ALL
  MATCH (from:Event {id: id})-[relationship:HELD_IN]->(to) RETURN from, relationship, to
}
RETURN type(relationship) AS type, from.id AS from, to.id AS to,
  elementId(relationship) AS elementId, properties(relationship) AS properties
