// Number of all rows of conflicts.cypher, on whatever page.
// params:  filter: as in conflicts.cypher
// returns: total
MATCH (event:Event)
WHERE event.conflicts IS NOT NULL
  AND ($filter.fields IS NULL OR any(field IN event.conflicts WHERE field IN $filter.fields))
RETURN count(event) AS total
