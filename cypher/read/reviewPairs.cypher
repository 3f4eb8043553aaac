// Pairs that wait for a human, a page, the likeliest first; each side as its own sentences tell it, merged or not.
// params:  filter: {minScore: Float or null};
//          page: {orderBy, ascending, undated, afterSort, afterId, limit} of src/paging.ts;
//          read: {statements}: whether to read the sentences along
// returns: rows: [{sort, id, node: {score, note, reasons, leftId, rightId, sides: [{id, entity, writtenAs, statements}]}}]
MATCH (judgement:Judgement {verdict: 'UNSURE', author: 'interparl'})
WHERE $filter.minScore IS NULL OR judgement.score >= $filter.minScore
WITH judgement, judgement.score AS sort
WHERE $page.afterId IS NULL OR CASE WHEN $page.ascending
  THEN sort > $page.afterSort OR (sort = $page.afterSort AND judgement.id > $page.afterId)
  ELSE sort < $page.afterSort OR (sort = $page.afterSort AND judgement.id < $page.afterId) END
WITH judgement, sort
ORDER BY CASE WHEN $page.ascending THEN sort END, CASE WHEN $page.ascending THEN judgement.id END,
  CASE WHEN NOT $page.ascending THEN sort END DESC, CASE WHEN NOT $page.ascending THEN judgement.id END DESC
LIMIT toInteger($page.limit)
RETURN collect({
  sort: sort,
  id: judgement.id,
  node: judgement {
    .score, .note, .leftId, .rightId,
    reasons: coalesce(judgement.reasons, []),
    sides: COLLECT {
      UNWIND [judgement.leftId, judgement.rightId] AS id
      OPTIONAL MATCH (redirect:Redirect {id: id})
      OPTIONAL MATCH (entity:Entity {id: coalesce(redirect.canonicalId, id)})
      RETURN {
        id: id,
        entity: entity {.*, labels: labels(entity)},
        writtenAs: COLLECT {
          MATCH (profile:Profile {entityId: id})
          RETURN DISTINCT profile.name AS name ORDER BY name LIMIT 20
        },
        statements: CASE WHEN $read.statements THEN COLLECT {
          CALL (id) {
            MATCH (statement:Statement {subjectId: id}) RETURN statement
            UNION
            MATCH (statement:Statement {objectId: id}) RETURN statement
          }
          MATCH (statement)-[:FROM]->(article:Article)
          RETURN statement {
            .*, article: article {.*},
            subject: head([(statement)-[:SUBJECT]->(end) | end {.*, labels: labels(end)}]),
            object: head([(statement)-[:OBJECT]->(end) | end {.*, labels: labels(end)}])
          }
          ORDER BY coalesce(article.publishedOn, '') DESC, article.id, statement.start, statement.id LIMIT 20
        } END
      }
    }
  }
}) AS rows
