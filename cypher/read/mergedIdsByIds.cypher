// Ids that were merged into entities.
// params:  ids: [String]
// returns: key, ids: [String]
UNWIND $ids AS key
MATCH (redirect:Redirect {canonicalId: key})
WHERE redirect.id <> key
WITH key, redirect.id AS id
ORDER BY id
RETURN key, collect(id) AS ids
