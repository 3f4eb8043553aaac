// Number of all rows of forums.cypher, on whatever page.
// params:  filter: as in forums.cypher
// returns: total
CALL () {
  WITH $filter.countries[0] AS code
  MATCH (:Entity {countryCode: code})-[:PARTICIPATES_IN]->(node:Forum)
  RETURN DISTINCT node
  UNION ALL
  MATCH (node:Forum)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
  AND ($filter.countries IS NULL OR all(code IN $filter.countries WHERE
    EXISTS { (node)<-[:PARTICIPATES_IN]-(participant) WHERE participant.countryCode = code }))
RETURN count(node) AS total
