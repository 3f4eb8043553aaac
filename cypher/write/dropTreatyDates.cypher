// Forgets when documents were signed.
// params:  none
// returns: nothing
MATCH (treaty:Treaty)
WHERE treaty.signedOn IS NOT NULL
CALL (treaty) { REMOVE treaty.signedOn, treaty.signedOnEnd, treaty.signedOnPrecision }
  IN TRANSACTIONS OF 5000 ROWS
