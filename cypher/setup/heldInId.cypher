// HELD_IN relationships by id.
// params:  none
// returns: nothing
CREATE INDEX held_in_id IF NOT EXISTS FOR ()-[relationship:HELD_IN]-() ON (relationship.id)
