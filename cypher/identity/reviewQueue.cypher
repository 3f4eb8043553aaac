// Pairs that wait for a human, the likeliest first, each side with the sentences that name it.
// params:  afterScore: Float or null for the first page; afterId: String; limit: Integer
// returns: id, score, note, reasons, leftId, rightId, left, right: {id, entity, profiles, quotes}
MATCH (judgement:Judgement {verdict: 'UNSURE', author: 'interparl'})
WHERE $afterScore IS NULL OR judgement.score < $afterScore
  OR (judgement.score = $afterScore AND judgement.id > $afterId)
WITH judgement ORDER BY judgement.score DESC, judgement.id LIMIT $limit
CALL (judgement) {
  UNWIND [judgement.leftId, judgement.rightId] AS id
  OPTIONAL MATCH (redirect:Redirect {id: id})
  OPTIONAL MATCH (entity:Entity {id: coalesce(redirect.canonicalId, id)})
  WITH id, entity
  RETURN collect({
    id: id,
    entity: entity {.*, labels: labels(entity)},
    profiles: COLLECT {
      MATCH (profile:Profile {entityId: id}) RETURN DISTINCT profile.name AS name ORDER BY name LIMIT 10
    },
    quotes: COLLECT {
      MATCH (statement:Statement) WHERE statement.subjectId = id
      MATCH (statement)-[:FROM]->(article:Article)
      RETURN {statementId: statement.id, quote: statement.quote, articleId: article.id,
        title: article.title, publishedOn: article.publishedOn}
      ORDER BY article.publishedOn DESC, statement.id LIMIT 3
    } + COLLECT {
      MATCH (statement:Statement) WHERE statement.objectId = id
      MATCH (statement)-[:FROM]->(article:Article)
      RETURN {statementId: statement.id, quote: statement.quote, articleId: article.id,
        title: article.title, publishedOn: article.publishedOn}
      ORDER BY article.publishedOn DESC, statement.id LIMIT 3
    }
  }) AS sides
}
RETURN judgement.id AS id, judgement.score AS score, judgement.note AS note,
  coalesce(judgement.reasons, []) AS reasons, judgement.leftId AS leftId,
  judgement.rightId AS rightId, sides[0] AS left, sides[1] AS right
ORDER BY score DESC, id
