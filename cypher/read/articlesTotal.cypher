// Number of all rows of articles.cypher, on whatever page.
// params:  filter: as in articles.cypher
// returns: total
MATCH (node:Article)
WHERE ($filter.from IS NULL OR node.publishedOn >= $filter.from) AND ($filter.to IS NULL OR node.publishedOn <= $filter.to)
  AND ($filter.languages IS NULL OR node.language IN $filter.languages)
  AND ($filter.publishers IS NULL OR node.publisher IN $filter.publishers)
  AND ($filter.mentions IS NULL OR all(id IN $filter.mentions WHERE EXISTS { (node)-[:MENTIONS]->(:Entity {id: id}) }))
RETURN count(node) AS total
