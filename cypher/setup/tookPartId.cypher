// TOOK_PART relationships by id.
// params:  none
// returns: nothing
CREATE INDEX took_part_id IF NOT EXISTS FOR ()-[relationship:TOOK_PART]-() ON (relationship.id)
