// Whether ids were ever given out, and what they stand for now.
// params:  ids: [String]
// returns: id, isKnown, canonicalId
UNWIND $ids AS id
OPTIONAL MATCH (redirect:Redirect {id: id})
RETURN id, coalesce(redirect.canonicalId, id) AS canonicalId,
  EXISTS { (:Profile {entityId: id}) } OR redirect IS NOT NULL AS isKnown
