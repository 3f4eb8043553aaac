// What was learned when.
// params:  none
// returns: nothing
CREATE INDEX statement_recorded_at IF NOT EXISTS FOR (node:Statement) ON (node.recordedAt)
