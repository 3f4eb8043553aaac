// Number of relationships of each entity, belonging to a country left out.
// params:  ids: [String]
// returns: key, degree
UNWIND $ids AS key
MATCH (node:Entity {id: key})
RETURN key, COUNT {
  (node)-[:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]-()
} AS degree
