// What articles and registers say of every entity but countries, under the ids they were given.
// params:  none
// returns: id, profiles: [{articleId, type, name, nameRu, nameKk, nameEn, aliases, countryCode, kind, wikidataId}]
MATCH (profile:Profile)
WHERE profile.type <> 'Country'
RETURN profile.entityId AS id, collect(profile {
  .articleId, .type, .name, .nameRu, .nameKk, .nameEn, .aliases, .countryCode, .kind, .wikidataId
}) AS profiles
ORDER BY id
