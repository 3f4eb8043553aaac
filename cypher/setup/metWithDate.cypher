// Meetings in order of time.
// params:  none
// returns: nothing
CREATE INDEX met_with_date IF NOT EXISTS FOR ()-[relationship:MET_WITH]-() ON (relationship.date)
