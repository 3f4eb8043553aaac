// Statements of one event across articles.
// params:  none
// returns: nothing
CREATE INDEX statement_event_id IF NOT EXISTS FOR (node:Statement) ON (node.eventId)
