// Which of the profiles are there.
// params:  ids: [String]
// returns: id
UNWIND $ids AS id
MATCH (profile:Profile {id: id})
RETURN profile.id AS id
