// Dates documents by their signing, or takes the date away.
// params:  rows: [{id, signedOn, signedOnEnd, signedOnPrecision}]
// returns: nothing
UNWIND $rows AS row
MATCH (treaty:Treaty {id: row.id})
SET treaty.signedOn = row.signedOn, treaty.signedOnEnd = row.signedOnEnd,
  treaty.signedOnPrecision = row.signedOnPrecision
