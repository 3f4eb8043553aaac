// Forums, a page; with countries, those in which a side of every one takes part.
// params:  filters, each null for none: countries, kinds: [String];
//          orderBy: NAME | DEGREE,
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal, withCountry: Boolean
// returns: total, rows: [{sort, id, node}]
CALL () {
  MATCH (node:Forum)
  WHERE ($kinds IS NULL OR node.kind IN $kinds)
    AND ($countries IS NULL OR all(code IN $countries WHERE
      EXISTS { (node)<-[:PARTICIPATES_IN]-(participant) WHERE participant.countryCode = code }))
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
  MATCH (node:Forum)
  WHERE ($kinds IS NULL OR node.kind IN $kinds)
    AND ($countries IS NULL OR all(code IN $countries WHERE
      EXISTS { (node)<-[:PARTICIPATES_IN]-(participant) WHERE participant.countryCode = code }))
  RETURN count(node) AS total
}
RETURN total, rows
