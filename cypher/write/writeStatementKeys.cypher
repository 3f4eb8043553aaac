// Sets what says which statements are to be read together.
// params:  rows: [{id, eventKey, standingKey, reportId}]
// returns: nothing
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.eventKey = row.eventKey, statement.standingKey = row.standingKey,
  statement.reportId = row.reportId
