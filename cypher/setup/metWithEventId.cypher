// MET_WITH relationships by event.
// params:  none
// returns: nothing
CREATE INDEX met_with_event_id IF NOT EXISTS FOR ()-[relationship:MET_WITH]-() ON (relationship.eventId)
