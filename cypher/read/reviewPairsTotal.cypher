// Number of all rows of reviewPairs.cypher, on whatever page.
// params:  filter: as in reviewPairs.cypher
// returns: total
MATCH (judgement:Judgement {verdict: 'UNSURE', author: 'interparl'})
WHERE $filter.minScore IS NULL OR judgement.score >= $filter.minScore
RETURN count(judgement) AS total
