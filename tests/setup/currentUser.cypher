// Who is connected.
// returns: user
SHOW CURRENT USER YIELD user
