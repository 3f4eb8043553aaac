// SIGNED_AT relationships by id.
// params:  none
// returns: nothing
CREATE INDEX signed_at_id IF NOT EXISTS FOR ()-[relationship:SIGNED_AT]-() ON (relationship.id)
