// A relationship that stands for statements, found by its id.
// params:  id: String
// returns: type, from: {id, name}, to: {id, name}, properties
CALL () {
  MATCH (from)-[relationship:MET_WITH {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:SIGNED {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:PARTICIPATES_IN {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:HOLDS_POST {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:VISITED {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:PART_OF {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:TOOK_PART {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:SIGNED_AT {id: $id}]->(to) RETURN from, relationship, to
  UNION ALL
  MATCH (from)-[relationship:HELD_IN {id: $id}]->(to) RETURN from, relationship, to
}
RETURN type(relationship) AS type, {id: from.id, name: coalesce(from.name, from.kind)} AS from,
  {id: to.id, name: coalesce(to.name, to.kind)} AS to, properties(relationship) AS properties
