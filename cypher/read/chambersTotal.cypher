// Number of all rows of chambers.cypher, on whatever page.
// params:  filter: as in chambers.cypher
// returns: total
CALL () {
  UNWIND $filter.countries AS code
  MATCH (node:Chamber&Entity {countryCode: code})
  RETURN node
  UNION ALL
  MATCH (node:Chamber)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
  AND ($filter.forums IS NULL OR EXISTS { (node)-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
RETURN count(node) AS total
