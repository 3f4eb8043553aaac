// All shortest chains of relationships between two entities, at most 10 long.
// params:  from, to: String (different ids), types: [String], maxLength, limit: Integer, withStatements, withEnds: Boolean
// returns: path: {nodes, relationships}
MATCH (start:Entity {id: $from}), (goal:Entity {id: $to})
MATCH chain = allShortestPaths((start)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF|IN_COUNTRY*..10]-(goal))
WHERE all(edge IN relationships(chain) WHERE type(edge) IN $types) AND length(chain) <= $maxLength
WITH chain
ORDER BY [node IN nodes(chain) | node.id], [edge IN relationships(chain) | edge.id]
LIMIT toInteger($limit)
RETURN {
  nodes: [node IN nodes(chain) | node {.*, labels: labels(node)}],
  relationships: [edge IN relationships(chain) | edge {
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
  }]
} AS path
