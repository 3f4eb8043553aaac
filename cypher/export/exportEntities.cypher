// All entities in order of id.
// params:  none
// returns: id, labels, properties
MATCH (entity:Entity)
WHERE entity.id >= ''
RETURN entity.id AS id, labels(entity) AS labels, properties(entity) AS properties
ORDER BY id
