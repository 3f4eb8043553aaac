// Persons, a page.
// params:  filters, each null for none: countries, chambers, forums, roles: [String];
//          orderBy: NAME | DEGREE,
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal, withCountry: Boolean
// returns: total, rows: [{sort, id, node}]
CALL () {
  MATCH (node:Person)
  WHERE ($countries IS NULL OR node.countryCode IN $countries)
    AND ($chambers IS NULL OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $chambers })
    AND ($forums IS NULL OR EXISTS { (node)-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $forums })
    AND ($roles IS NULL OR EXISTS { (node)-[post:HOLDS_POST]->() WHERE post.role IN $roles })
  WITH node, CASE $orderBy
    WHEN 'DEGREE' THEN COUNT { (node)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-() }
    ELSE node.name END AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND node.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND node.id < $afterId) END
  WITH node, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN node.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN node.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({
    sort: sort,
    id: node.id,
    node: node {
      .*, labels: labels(node),
      country: CASE WHEN $withCountry
        THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END
    }
  }) AS rows
}
CALL () {
  WITH 1 AS one
  WHERE $withTotal
  MATCH (node:Person)
  WHERE ($countries IS NULL OR node.countryCode IN $countries)
    AND ($chambers IS NULL OR EXISTS { (node)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $chambers })
    AND ($forums IS NULL OR EXISTS { (node)-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $forums })
    AND ($roles IS NULL OR EXISTS { (node)-[post:HOLDS_POST]->() WHERE post.role IN $roles })
  RETURN count(node) AS total
}
RETURN total, rows
