// Persons of all countries in the order of their names' index, a page.
// params:  filter: {chambers, forums, roles}, each null for none;
//          page: {afterSort, afterId (both given: a start before all for the first page), limit}; read: {country, nested}
// returns: rows: [{sort, id, node}]
MATCH (node:Person)
WHERE node.name >= $page.afterSort
  AND CASE WHEN node.name = $page.afterSort THEN node.id > $page.afterId ELSE true END
  AND ($filter.chambers IS NULL OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $filter.chambers })
  AND ($filter.forums IS NULL OR EXISTS { (node)-[:HOLDS_POST*0..1]->()-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
  AND ($filter.roles IS NULL OR EXISTS { (node)-[post:HOLDS_POST]->() WHERE post.role IN $filter.roles })
WITH node, node.name AS sort
ORDER BY node.name, node.id
LIMIT toInteger($page.limit)
WITH {
  sort: sort,
  id: node.id,
  node: node {
    .*, labels: labels(node),
    country: CASE WHEN $read.country
      THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END,
    nested: $read.nested
  }
} AS row
RETURN collect(row) AS rows
