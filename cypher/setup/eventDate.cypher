// Events in order of time.
// params:  none
// returns: nothing
CREATE INDEX event_date IF NOT EXISTS FOR (node:Event) ON (node.date)
