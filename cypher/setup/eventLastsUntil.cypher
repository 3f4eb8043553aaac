// Events of more than a day by the day they end on.
// params:  none
// returns: nothing
CREATE INDEX event_lasts_until IF NOT EXISTS FOR (node:Event) ON (node.lastsUntil)
