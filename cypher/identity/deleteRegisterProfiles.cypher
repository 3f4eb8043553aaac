// Takes away what registers said of entities.
// params:  none
// returns: entityId
MATCH (profile:Profile)
WHERE profile.articleId STARTS WITH 'register-'
WITH profile, profile.entityId AS entityId
DELETE profile
RETURN DISTINCT entityId
