// One Redirect node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (node:Redirect) REQUIRE node.id IS UNIQUE
