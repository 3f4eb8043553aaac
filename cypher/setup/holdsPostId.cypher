// HOLDS_POST relationships by id.
// params:  none
// returns: nothing
CREATE INDEX holds_post_id IF NOT EXISTS FOR ()-[relationship:HOLDS_POST]-() ON (relationship.id)
