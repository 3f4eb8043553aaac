// Entities that articles name, the most often named first, at most 500 each.
// params:  ids: [String]
// returns: key, mentions: [{count, node}]
UNWIND $ids AS key
MATCH (article:Article {id: key})
RETURN key, COLLECT {
  MATCH (article)-[mention:MENTIONS]->(node:Entity)
  RETURN {count: mention.count, node: node {.*, labels: labels(node)}}
  ORDER BY mention.count DESC, node.id
  LIMIT 500
} AS mentions
