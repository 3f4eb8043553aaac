// Leaves events as versions wrote them that did not note their countries.
// params:  none
// returns: nothing
MATCH (event:Event)
REMOVE event.countries, event.lastsUntil
