// A shortest chain between two entities, at most 10 long; of several relationships of a pair the most told one.
// params:  from, to: String (different ids), types: [String], maxLength: Integer, withStatements, withEnds: Boolean
// returns: path: {nodes, relationships}
MATCH (start:Entity {id: $from}), (goal:Entity {id: $to})
MATCH chain = shortestPath((start)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY*..10]-(goal))
WHERE all(edge IN relationships(chain) WHERE type(edge) IN $types) AND length(chain) <= $maxLength
WITH nodes(chain) AS nodes
UNWIND range(0, size(nodes) - 2) AS place
CALL (nodes, place) {
  WITH nodes[place] AS left, nodes[place + 1] AS right
  MATCH (left)-[edge:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY]-(right)
  WHERE type(edge) IN $types
  RETURN edge
  ORDER BY coalesce(edge.articleCount, 0) DESC, edge.confidence DESC, edge.id
  LIMIT 1
}
WITH nodes, edge
ORDER BY place
WITH nodes, collect(edge {
  .*, type: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id,
  statements: CASE WHEN $read.statements THEN COLLECT {
    UNWIND range(0, coalesce(size(edge.statementIds), 0) - 1)[0..100] AS rank
    MATCH (statement:Statement {id: edge.statementIds[rank]})-[:FROM]->(article:Article)
    RETURN statement {
      .*, article: article {.*},
      subject: CASE WHEN $read.ends
        THEN head([(statement)-[:SUBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END,
      object: CASE WHEN $read.ends
        THEN head([(statement)-[:OBJECT]->(entity) | entity {.*, labels: labels(entity)}]) END
    }
    ORDER BY rank
  } END
}) AS relationships
RETURN {
  nodes: [node IN nodes | node {.*, labels: labels(node)}],
  relationships: relationships
} AS path
