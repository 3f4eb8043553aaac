// Full-text search over folded keys and all names.
// params:  none
// returns: nothing
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (node:Entity)
ON EACH [node.searchKeys, node.name, node.nameRu, node.nameKk, node.nameEn, node.aliases]
