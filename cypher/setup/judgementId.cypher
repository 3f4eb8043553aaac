// One Judgement node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (node:Judgement) REQUIRE node.id IS UNIQUE
