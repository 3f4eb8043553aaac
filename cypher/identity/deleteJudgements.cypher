// Takes judgements away.
// params:  ids: [String]
// returns: nothing
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
DELETE judgement
