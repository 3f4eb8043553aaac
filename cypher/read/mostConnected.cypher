// Entities by their number of relationships, a page, the most connected first.
// params:  labels, countries: [String]|null, types: [String],
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal: Boolean
// returns: total, rows: [{sort, id, node}]
CALL () {
  MATCH (node:Entity)
  WHERE ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
    AND ($countries IS NULL OR node.countryCode IN $countries)
  WITH node,
    CASE WHEN 'MET_WITH' IN $types THEN COUNT { (node)-[:MET_WITH]-() } ELSE 0 END
    + CASE WHEN 'SIGNED' IN $types THEN COUNT { (node)-[:SIGNED]-() } ELSE 0 END
    + CASE WHEN 'PARTICIPATES_IN' IN $types THEN COUNT { (node)-[:PARTICIPATES_IN]-() } ELSE 0 END
    + CASE WHEN 'HOLDS_POST' IN $types THEN COUNT { (node)-[:HOLDS_POST]-() } ELSE 0 END
    + CASE WHEN 'VISITED' IN $types THEN COUNT { (node)-[:VISITED]-() } ELSE 0 END
    + CASE WHEN 'PART_OF' IN $types THEN COUNT { (node)-[:PART_OF]-() } ELSE 0 END
    + CASE WHEN 'IN_COUNTRY' IN $types THEN COUNT { (node)-[:IN_COUNTRY]-() } ELSE 0 END AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND node.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND node.id < $afterId) END
  WITH node, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN node.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN node.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({sort: sort, id: node.id, node: node {.*, labels: labels(node)}}) AS rows
}
CALL () {
  WITH 1 AS one
  WHERE $withTotal
  MATCH (node:Entity)
  WHERE ($labels IS NULL OR any(label IN labels(node) WHERE label IN $labels))
    AND ($countries IS NULL OR node.countryCode IN $countries)
  RETURN count(node) AS total
}
RETURN total, rows
