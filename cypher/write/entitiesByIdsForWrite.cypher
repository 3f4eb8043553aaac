// Entities as stored, with the relationship to their country.
// params:  ids: [String]
// returns: properties, type, country: {elementId, to}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[inCountry:IN_COUNTRY]->(country:Country)
RETURN properties(entity) AS properties,
  head([label IN labels(entity) WHERE label <> 'Entity']) AS type,
  CASE WHEN inCountry IS NULL THEN null
    ELSE {elementId: elementId(inCountry), to: country.id} END AS country
