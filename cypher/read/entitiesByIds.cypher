// Entities by id; an id given out before a merger finds what stands for it today.
// params:  ids: [String], read: {country, nested, postCountry, posts}: what to read along
// returns: key, node
UNWIND $ids AS key
OPTIONAL MATCH (redirect:Redirect {id: key})
MATCH (node:Entity {id: coalesce(redirect.canonicalId, key)})
RETURN key, node {
  .*, labels: labels(node),
  country: CASE WHEN $read.country
    THEN head([(node)-[:IN_COUNTRY]->(country:Country) | country {.*, labels: labels(country)}]) END,
  posts: CASE WHEN $read.posts THEN COLLECT {
    MATCH (node)-[post:HOLDS_POST]->(body:Entity)
    WITH post, body, coalesce(post.lastSeen, '') AS seen
    ORDER BY seen DESC, post.id DESC
    LIMIT 100
    RETURN {
      sort: seen, id: post.id, edge: post {.*},
      node: body {
        .*, labels: labels(body),
        country: CASE WHEN $read.postCountry
          THEN head([(body)-[:IN_COUNTRY]->(home:Country) | home {.*, labels: labels(home)}]) END
      }
    }
  } END,
  nested: $read.nested
} AS node
