// One Lock node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (node:Lock) REQUIRE node.id IS UNIQUE
