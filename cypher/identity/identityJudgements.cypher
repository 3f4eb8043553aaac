// All judgements, a human's and the program's.
// params:  none
// returns: id, leftId, rightId, verdict, author, decidedAt, score, note, reasons
MATCH (judgement:Judgement)
RETURN judgement.id AS id, judgement.leftId AS leftId, judgement.rightId AS rightId,
  judgement.verdict AS verdict, judgement.author AS author, judgement.decidedAt AS decidedAt,
  judgement.score AS score, judgement.note AS note, coalesce(judgement.reasons, []) AS reasons
ORDER BY id
