// One Statement node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (node:Statement) REQUIRE node.id IS UNIQUE
