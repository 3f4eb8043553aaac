// Waits until all indexes serve.
// params:  none
// returns: nothing
CALL db.awaitIndexes(300)
