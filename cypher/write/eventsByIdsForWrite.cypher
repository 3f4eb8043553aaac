// Events as stored.
// params:  ids: [String]
// returns: properties
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN properties(event) AS properties
