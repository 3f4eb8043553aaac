CALL db.index.fulltext.queryNodes('entity_search', $lucene) YIELD node, score
WHERE node:Person
WITH node, score
ORDER BY score DESC, node.id
LIMIT 10
RETURN node.id AS id, node.name AS name, node.countryCode AS country
