// How much a database holds.
// params:  none
// returns: count
MATCH (node)
RETURN count(node) AS count
