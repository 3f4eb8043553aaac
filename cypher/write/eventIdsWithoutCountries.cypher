// Events that an earlier version wrote, without what this one notes on them.
// params:  limit: Integer
// returns: id
MATCH (event:Event)
WHERE event.countries IS NULL
RETURN event.id AS id
LIMIT toInteger($limit)
