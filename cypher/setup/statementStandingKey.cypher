// Statements of one lasting relationship.
// params:  none
// returns: nothing
CREATE INDEX statement_standing_key IF NOT EXISTS FOR (node:Statement) ON (node.standingKey)
