// Entities by their number of relationships, a page, the most connected first.
// params:  filter: {countries, labels, types}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts
// returns: rows: [{sort, id, node}]
MATCH (node:Entity)
WHERE ($filter.labels IS NULL OR any(label IN labels(node) WHERE label IN $filter.labels))
  AND ($filter.countries IS NULL OR node.countryCode IN $filter.countries)
WITH node,
  CASE WHEN 'MET_WITH' IN $filter.types THEN COUNT { (node)-[:MET_WITH]-() } ELSE 0 END
  + CASE WHEN 'SIGNED' IN $filter.types THEN COUNT { (node)-[:SIGNED]-() } ELSE 0 END
  + CASE WHEN 'PARTICIPATES_IN' IN $filter.types THEN COUNT { (node)-[:PARTICIPATES_IN]-() } ELSE 0 END
  + CASE WHEN 'HOLDS_POST' IN $filter.types THEN COUNT { (node)-[:HOLDS_POST]-() } ELSE 0 END
  + CASE WHEN 'VISITED' IN $filter.types THEN COUNT { (node)-[:VISITED]-() } ELSE 0 END
  + CASE WHEN 'PART_OF' IN $filter.types THEN COUNT { (node)-[:PART_OF]-() } ELSE 0 END
  + CASE WHEN 'IN_COUNTRY' IN $filter.types THEN COUNT { (node)-[:IN_COUNTRY]-() } ELSE 0 END AS sort
WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
  THEN sort > $page.afterSort OR (sort = $page.afterSort AND node.id > $page.afterId)
  ELSE sort < $page.afterSort OR (sort = $page.afterSort AND node.id < $page.afterId) END
WITH node, sort
ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN node.id END,
  CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN node.id END DESC
LIMIT toInteger($page.limit)
RETURN collect({sort: sort, id: node.id, node: node {.*, labels: labels(node)}}) AS rows
