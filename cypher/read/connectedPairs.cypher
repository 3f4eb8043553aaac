// Entities to compare and which of them have relationships with each other; no pairs when there are too many entities.
// params:  filter: {countries, labels, types}, null for none; most: Integer
// returns: ids, pairs: [[id, id, number of relationships]]
CALL () {
  MATCH (node:Entity)
  WHERE ($filter.labels IS NULL OR any(label IN labels(node) WHERE label IN $filter.labels))
    AND ($filter.countries IS NULL OR node.countryCode IN $filter.countries)
  WITH node
  LIMIT toInteger($most) + 1
  RETURN collect(node) AS nodes
}
CALL (nodes) {
  WITH nodes
  WHERE size(nodes) <= $most
  UNWIND nodes AS left
  MATCH (left)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]->(right:Entity)
  WHERE type(edge) IN $filter.types AND right IN nodes AND left <> right
  WITH left.id AS leftId, right.id AS rightId, count(edge) AS count
  RETURN collect([leftId, rightId, count]) AS pairs
}
RETURN [node IN nodes | node.id] AS ids, pairs
