// Changes the password of whoever asks; a user that still has Neo4j's first password may do nothing else.
// params:  from: String, to: String
// returns: nothing
ALTER CURRENT USER SET PASSWORD FROM $from TO $to
