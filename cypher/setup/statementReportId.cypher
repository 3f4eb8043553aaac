// Statements of one event in one article.
// params:  none
// returns: nothing
CREATE INDEX statement_report_id IF NOT EXISTS FOR (node:Statement) ON (node.reportId)
