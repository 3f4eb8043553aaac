// Entities by id; an id given out before a merger finds what stands for it today.
// params:  ids: [String], withCountry: Boolean
// returns: key, node
UNWIND $ids AS key
OPTIONAL MATCH (redirect:Redirect {id: key})
MATCH (node:Entity {id: coalesce(redirect.canonicalId, key)})
RETURN key, node {
  .*, labels: labels(node),
  country: CASE WHEN $read.country
    THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END
} AS node
