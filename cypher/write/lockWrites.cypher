// Makes every other writer wait until this transaction ends, so that projection sees all statements.
// params:  none
// returns: nothing
MERGE (lock:Lock {id: 'write'})
SET lock.isHeld = true
REMOVE lock.isHeld
