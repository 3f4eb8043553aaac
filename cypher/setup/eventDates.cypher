// Events by their first and last day, so that those that reach into a range of days are found in the index alone.
// params:  none
// returns: nothing
CREATE INDEX event_dates IF NOT EXISTS FOR (node:Event) ON (node.date, node.dateEnd)
