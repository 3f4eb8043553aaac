// Deletes every node and relationship; constraints and indexes stay.
// params:  none
// returns: nothing
MATCH (node)
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
