// PARTICIPATES_IN relationships by id.
// params:  none
// returns: nothing
CREATE INDEX participates_in_id IF NOT EXISTS FOR ()-[relationship:PARTICIPATES_IN]-() ON (relationship.id)
