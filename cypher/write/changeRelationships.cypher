// Replaces what relationships say, found by the element id that this transaction read.
// params:  rows: [{elementId, properties}]
// returns: nothing
UNWIND $rows AS row
MATCH ()-[relationship]->()
WHERE elementId(relationship) = row.elementId
SET relationship = row.properties
