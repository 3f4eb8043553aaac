// Statements by the id their object was given.
// params:  none
// returns: nothing
CREATE INDEX statement_object_id IF NOT EXISTS FOR (node:Statement) ON (node.objectId)
