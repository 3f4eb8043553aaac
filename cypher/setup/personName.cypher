// Persons in order of their names.
// params:  none
// returns: nothing
CREATE INDEX person_name IF NOT EXISTS FOR (node:Person) ON (node.name)
