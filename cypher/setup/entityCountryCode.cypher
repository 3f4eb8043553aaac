// Entities of one country.
// params:  none
// returns: nothing
CREATE INDEX entity_country_code IF NOT EXISTS FOR (node:Entity) ON (node.countryCode)
