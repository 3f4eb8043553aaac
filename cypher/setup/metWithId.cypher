// MET_WITH relationships by id.
// params:  none
// returns: nothing
CREATE INDEX met_with_id IF NOT EXISTS FOR ()-[relationship:MET_WITH]-() ON (relationship.id)
