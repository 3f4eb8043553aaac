// All profiles of entities: those under their own id, unless it was given up, and under ids that redirect to it.
// params:  ids: [String]
// returns: id, profile
UNWIND $ids AS id
CALL (id) {
  MATCH (profile:Profile {entityId: id})
  WHERE NOT EXISTS { (:Redirect {id: id}) }
  RETURN profile
  UNION
  MATCH (redirect:Redirect {canonicalId: id})
  MATCH (profile:Profile {entityId: redirect.id})
  RETURN profile
}
RETURN id, properties(profile) AS profile
