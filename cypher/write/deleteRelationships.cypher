// Takes relationships away, found by the element id that this transaction read.
// params:  rows: [{elementId}]
// returns: nothing
UNWIND $rows AS row
MATCH ()-[relationship]->()
WHERE elementId(relationship) = row.elementId
DELETE relationship
