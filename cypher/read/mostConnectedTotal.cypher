// Number of all rows of mostConnected.cypher, on whatever page.
// params:  filter: as in mostConnected.cypher
// returns: total
MATCH (node:Entity)
WHERE ($filter.labels IS NULL OR any(label IN labels(node) WHERE label IN $filter.labels))
  AND ($filter.countries IS NULL OR node.countryCode IN $filter.countries)
RETURN count(node) AS total
