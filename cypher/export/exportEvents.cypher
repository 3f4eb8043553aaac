// All events in order of id.
// params:  none
// returns: id, labels, properties
MATCH (event:Event)
WHERE event.id >= ''
RETURN event.id AS id, labels(event) AS labels, properties(event) AS properties
ORDER BY id
