// Takes away profiles that no statement of their article stands for any more.
// params:  ids: [String], of articles
// returns: entityId
UNWIND $ids AS id
MATCH (profile:Profile {articleId: id})
WHERE NOT EXISTS {
  MATCH (:Article {id: id})<-[:FROM]-(statement:Statement)
  WHERE statement.subjectProfileId = profile.id OR statement.objectProfileId = profile.id
}
WITH profile, profile.entityId AS entityId
DELETE profile
RETURN DISTINCT entityId
