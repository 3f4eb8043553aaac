// Articles by day of publication, a page.
// params:  filters, each null for none: from, to: String, languages, publishers, mentions: [String];
//          undated: String (sorts undated ones last),
//          ascending: Boolean, afterSort, afterId: the last row of the page before or null, limit: Integer;
//          withTotal: Boolean
// returns: total, rows: [{sort, id, node}]
CALL () {
  MATCH (node:Article)
  WHERE ($from IS NULL OR node.publishedOn >= $from) AND ($to IS NULL OR node.publishedOn <= $to)
    AND ($languages IS NULL OR node.language IN $languages)
    AND ($publishers IS NULL OR node.publisher IN $publishers)
    AND ($mentions IS NULL OR all(id IN $mentions WHERE EXISTS { (node)-[:MENTIONS]->(:Entity {id: id}) }))
  WITH node, coalesce(node.publishedOn, $undated) AS sort
  WHERE $afterId IS NULL OR CASE WHEN $ascending
    THEN sort > $afterSort OR (sort = $afterSort AND node.id > $afterId)
    ELSE sort < $afterSort OR (sort = $afterSort AND node.id < $afterId) END
  WITH node, sort
  ORDER BY CASE WHEN $ascending THEN sort END, CASE WHEN $ascending THEN node.id END,
    CASE WHEN NOT $ascending THEN sort END DESC, CASE WHEN NOT $ascending THEN node.id END DESC
  LIMIT toInteger($limit)
  RETURN collect({sort: sort, id: node.id, node: node {.*}}) AS rows
}
CALL () {
  WITH 1 AS one
  WHERE $withTotal
  MATCH (node:Article)
  WHERE ($from IS NULL OR node.publishedOn >= $from) AND ($to IS NULL OR node.publishedOn <= $to)
    AND ($languages IS NULL OR node.language IN $languages)
    AND ($publishers IS NULL OR node.publisher IN $publishers)
    AND ($mentions IS NULL OR all(id IN $mentions WHERE EXISTS { (node)-[:MENTIONS]->(:Entity {id: id}) }))
  RETURN count(node) AS total
}
RETURN total, rows
