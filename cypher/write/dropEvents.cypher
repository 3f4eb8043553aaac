// Takes all events away, with what is tied to them.
// params:  none
// returns: nothing
MATCH (event:Event)
CALL (event) { DETACH DELETE event } IN TRANSACTIONS OF 5000 ROWS
