// Who is said to have met whom: nobody meets himself.
// params:  none
// returns: leftId, rightId
MATCH (statement:Statement {predicate: 'MET_WITH'})
WHERE statement.subjectId <> statement.objectId
RETURN DISTINCT statement.subjectId AS leftId, statement.objectId AS rightId
ORDER BY leftId, rightId
