// Posts that statements tell of, with the first and last day they are seen; a former post has no day of its own.
// params:  none
// returns: id, role, bodyId, firstSeen, lastSeen
MATCH (statement:Statement {predicate: 'HOLDS_POST', status: 'ASSERTED'})-[:FROM]->(article:Article)
WITH statement.subjectId AS id, coalesce(statement.role, 'OTHER') AS role, statement.objectId AS bodyId,
  CASE WHEN statement.current = false THEN null ELSE coalesce(statement.date, article.publishedOn) END AS start,
  CASE WHEN statement.current = false THEN null ELSE coalesce(statement.date, article.publishedOn) END AS end
RETURN id, role, bodyId, min(start) AS firstSeen, max(end) AS lastSeen
ORDER BY id, bodyId, role
