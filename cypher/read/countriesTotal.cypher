// Number of all rows of countries.cypher, on whatever page.
// params:  filter: as in countries.cypher
// returns: total
MATCH (node:Country)
WHERE ($filter.codes IS NULL OR node.code IN $filter.codes)
RETURN count(node) AS total
