// Lasting relationships as stored.
// params:  ids: [String]
// returns: type, from, to, elementId, properties
UNWIND $ids AS id
CALL (id) {
  MATCH (from)-[relationship:HOLDS_POST {id: id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:PARTICIPATES_IN {id: id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:PART_OF {id: id}]->(to) RETURN from, relationship, to
}
RETURN type(relationship) AS type, from.id AS from, to.id AS to,
  elementId(relationship) AS elementId, properties(relationship) AS properties
