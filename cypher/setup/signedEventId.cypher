// SIGNED relationships by event.
// params:  none
// returns: nothing
CREATE INDEX signed_event_id IF NOT EXISTS FOR ()-[relationship:SIGNED]-() ON (relationship.eventId)
