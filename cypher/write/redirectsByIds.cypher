// The ids that stand for these today; ids that are absent stand for themselves.
// params:  ids: [String]
// returns: id, canonicalId
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
RETURN redirect.id AS id, redirect.canonicalId AS canonicalId
