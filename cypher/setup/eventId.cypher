// One Event node per id.
// params:  none
// returns: nothing
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (node:Event) REQUIRE node.id IS UNIQUE
