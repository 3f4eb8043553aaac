// SIGNED relationships by id.
// params:  none
// returns: nothing
CREATE INDEX signed_id IF NOT EXISTS FOR ()-[relationship:SIGNED]-() ON (relationship.id)
