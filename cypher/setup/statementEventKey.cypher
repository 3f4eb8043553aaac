// Statements that may tell of one event.
// params:  none
// returns: nothing
CREATE INDEX statement_event_key IF NOT EXISTS FOR (node:Statement) ON (node.eventKey)
