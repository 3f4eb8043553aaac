// Number of all rows of treaties.cypher, on whatever page.
// Whoever holds posts in forums only stands for no country.
// params:  filter: as in treaties.cypher
// returns: total
CALL () {
  WITH $filter.countries[0] AS code
  MATCH (entity:Entity {countryCode: code})-[:SIGNED]->(node:Treaty)
  WHERE EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (entity)-[:HOLDS_POST]->() }
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
    EXISTS {
      (node)<-[:SIGNED]-(signatory) WHERE signatory.countryCode = code
        AND (EXISTS { (signatory)-[:HOLDS_POST]->(body) WHERE NOT body:Forum } OR NOT EXISTS { (signatory)-[:HOLDS_POST]->() }) }))
RETURN count(node) AS total
