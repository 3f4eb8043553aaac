// VISITED relationships by id.
// params:  none
// returns: nothing
CREATE INDEX visited_id IF NOT EXISTS FOR ()-[relationship:VISITED]-() ON (relationship.id)
