// Whether the database answers.
// params:  none
// returns: one
RETURN 1 AS one
