// Number of all rows of treaties.cypher, on whatever page.
// params:  filter: as in treaties.cypher
// returns: total
CALL () {
  WITH $filter.countries[0] AS code
  MATCH (:Entity {countryCode: code})-[:SIGNED]->(node:Treaty)
  RETURN DISTINCT node
  UNION ALL
  MATCH (node:Treaty)
  WHERE $filter.countries IS NULL
  RETURN node
}
WITH node
WHERE ($filter.kinds IS NULL OR node.kind IN $filter.kinds)
  AND ($filter.status IS NULL OR node.status IN $filter.status)
  AND ($filter.from IS NULL OR coalesce(node.signedOnEnd, node.signedOn) >= $filter.from)
  AND ($filter.to IS NULL OR node.signedOn <= $filter.to)
  AND ($filter.countries IS NULL OR all(code IN $filter.countries WHERE
    EXISTS { (node)<-[:SIGNED]-(signatory) WHERE signatory.countryCode = code }))
RETURN count(node) AS total
