// Takes all relationships away that stand for statements.
// params:  none
// returns: nothing
MATCH ()-[relationship:MET_WITH|SIGNED|PARTICIPATES_IN|HOLDS_POST|VISITED|PART_OF]->()
CALL (relationship) { DELETE relationship } IN TRANSACTIONS OF 5000 ROWS
