// Documents, a page; with countries, those that a side of every one signed.
// params:  filters, each null for none: countries, kinds, status: [String], from, to: String;
//          undated: String (sorts undated ones last), orderBy: NAME | DATE,
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal, withCountry: Boolean
// returns: total, rows: [{sort, id, node}]
CALL () {
  MATCH (node:Treaty)
  WHERE ($kinds IS NULL OR node.kind IN $kinds)
    AND ($status IS NULL OR node.status IN $status)
    AND ($from IS NULL OR coalesce(node.signedOnEnd, node.signedOn) >= $from)
    AND ($to IS NULL OR node.signedOn <= $to)
    AND ($countries IS NULL OR all(code IN $countries WHERE
      EXISTS { (node)<-[:SIGNED]-(signatory) WHERE signatory.countryCode = code }))
  WITH node, CASE $orderBy WHEN 'NAME' THEN node.name ELSE coalesce(node.signedOn, $undated) END AS sort
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
  MATCH (node:Treaty)
  WHERE ($kinds IS NULL OR node.kind IN $kinds)
    AND ($status IS NULL OR node.status IN $status)
    AND ($from IS NULL OR coalesce(node.signedOnEnd, node.signedOn) >= $from)
    AND ($to IS NULL OR node.signedOn <= $to)
    AND ($countries IS NULL OR all(code IN $countries WHERE
      EXISTS { (node)<-[:SIGNED]-(signatory) WHERE signatory.countryCode = code }))
  RETURN count(node) AS total
}
RETURN total, rows
