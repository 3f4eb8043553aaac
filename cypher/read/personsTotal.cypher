// Number of all rows of persons.cypher, on whatever page.
// params:  filter: as in persons.cypher
// returns: total
CALL () {
  UNWIND $filter.countries AS code
  MATCH (node:Person&Entity {countryCode: code})
  RETURN node
  UNION ALL
  MATCH (node:Person)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.chambers IS NULL OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $filter.chambers })
  AND ($filter.forums IS NULL OR EXISTS { (node)-[:HOLDS_POST*0..1]->()-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
  AND ($filter.roles IS NULL OR EXISTS { (node)-[post:HOLDS_POST]->() WHERE post.role IN $filter.roles })
RETURN count(node) AS total
