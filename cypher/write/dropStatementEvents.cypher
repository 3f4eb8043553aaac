// Forgets which event each statement was ascribed to.
// params:  none
// returns: nothing
MATCH (statement:Statement)
WHERE statement.eventId IS NOT NULL
CALL (statement) { REMOVE statement.eventId } IN TRANSACTIONS OF 5000 ROWS
