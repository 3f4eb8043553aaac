// Pairs of chambers that take part in the same forums, a page, the most forums first.
// params:  minimum: Integer, countries: [String]|null,
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer
// returns: total, rows: [{sort, id, chambers, forums}]
CALL () {
  MATCH (left:Chamber)-[:PARTICIPATES_IN]->(forum:Forum)<-[:PARTICIPATES_IN]-(right:Chamber)
  WHERE left.id < right.id
    AND ($countries IS NULL OR (left.countryCode IN $countries AND right.countryCode IN $countries))
  WITH left, right, collect(DISTINCT forum) AS forums
  WHERE size(forums) >= $minimum
  RETURN collect({id: left.id + ' ' + right.id, left: left, right: right, forums: forums, sort: size(forums)}) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item, item.sort AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND item.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND item.id < $afterId) END
  WITH item, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN item.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN item.id END DESC
  LIMIT toInteger($limit)
  WITH item, sort, item.left AS left, item.right AS right, item.forums AS forums
  RETURN collect({
    sort: sort,
    id: item.id,
    chambers: [left {.*, labels: labels(left)}, right {.*, labels: labels(right)}],
    forums: COLLECT { UNWIND forums AS forum RETURN forum {.*, labels: labels(forum)} ORDER BY forum.id }
  }) AS rows
}
RETURN size(found) AS total, rows
