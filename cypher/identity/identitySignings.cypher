// Documents with who signs them and when, whatever the status of the statement.
// params:  none
// returns: id, partyId, countryCode, date, datePrecision, dateBasis
MATCH (statement:Statement {predicate: 'SIGNED'})-[:SUBJECT]->(party:Entity)
RETURN DISTINCT statement.objectId AS id, statement.subjectId AS partyId, party.countryCode AS countryCode,
  statement.date AS date, statement.datePrecision AS datePrecision, statement.dateBasis AS dateBasis
ORDER BY id, partyId, date
