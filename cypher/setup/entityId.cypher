// One Entity node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE
