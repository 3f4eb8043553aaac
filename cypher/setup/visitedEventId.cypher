// VISITED relationships by event.
// params:  none
// returns: nothing
CREATE INDEX visited_event_id IF NOT EXISTS FOR ()-[relationship:VISITED]-() ON (relationship.eventId)
