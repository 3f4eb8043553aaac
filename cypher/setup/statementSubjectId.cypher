// Statements by the id their subject was given.
// params:  none
// returns: nothing
CREATE INDEX statement_subject_id IF NOT EXISTS FOR (node:Statement) ON (node.subjectId)
