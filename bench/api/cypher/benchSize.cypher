// How large the synthetic graph is.
// params:  none
// returns: persons, meetings, statements, articles
RETURN COUNT { (:Person) } AS persons, COUNT { ()-[:MET_WITH]->() } AS meetings,
  COUNT { (:Statement) } AS statements, COUNT { (:Article) } AS articles
