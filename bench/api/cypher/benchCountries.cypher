// Makes the countries of the synthetic graph.
// params:  rows: [properties]
// returns: nothing
UNWIND $rows AS row
CREATE (country:Entity:Country)
SET country = row
