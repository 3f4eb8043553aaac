// One Profile node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT profile_id IF NOT EXISTS FOR (node:Profile) REQUIRE node.id IS UNIQUE
