// Pairs of chambers that take part in the same forums, themselves or through who holds a post in them; a page, the most
// forums first.
// params:  filter: {countries, minimum}, each null for none;
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts
// returns: total, rows: [{sort, id, chambers, forums}]
CALL () {
  MATCH (forum:Forum)<-[:PARTICIPATES_IN]-(side:Entity)
  MATCH (side)-[:HOLDS_POST*0..1]->(chamber:Chamber)
  WHERE $filter.countries IS NULL OR chamber.countryCode IN $filter.countries
  WITH forum, collect(DISTINCT chamber) AS chambers
  UNWIND chambers AS left
  UNWIND chambers AS right
  WITH forum, left, right
  WHERE left.id < right.id
  WITH left, right, collect(forum) AS forums
  WHERE size(forums) >= $filter.minimum
  RETURN collect({id: left.id + ' ' + right.id, left: left, right: right, forums: forums, sort: size(forums)}) AS found
}
CALL (found) {
  UNWIND found AS item
  WITH item, item.sort AS sort
  WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
    THEN sort > $page.afterSort OR (sort = $page.afterSort AND item.id > $page.afterId)
    ELSE sort < $page.afterSort OR (sort = $page.afterSort AND item.id < $page.afterId) END
  WITH item, sort
  ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN item.id END,
    CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN item.id END DESC
  LIMIT toInteger($page.limit)
  WITH item, sort, item.left AS left, item.right AS right, item.forums AS forums
  RETURN collect({
    sort: sort,
    id: item.id,
    chambers: [left {.*, labels: labels(left)}, right {.*, labels: labels(right)}],
    forums: COLLECT { UNWIND forums AS forum RETURN forum {.*, labels: labels(forum)} ORDER BY forum.id }
  }) AS rows
}
RETURN size(found) AS total, rows
