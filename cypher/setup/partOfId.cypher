// PART_OF relationships by id.
// params:  none
// returns: nothing
CREATE INDEX part_of_id IF NOT EXISTS FOR ()-[relationship:PART_OF]-() ON (relationship.id)
