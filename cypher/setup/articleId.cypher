// One Article node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (node:Article) REQUIRE node.id IS UNIQUE
