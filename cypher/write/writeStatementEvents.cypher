// Ascribes statements to events, or to none.
// params:  rows: [{id, eventId}]
// returns: nothing
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.eventId = row.eventId
