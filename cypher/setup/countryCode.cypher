// One Country node per ISO code.
// params:  none
// returns: nothing
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (node:Country) REQUIRE node.code IS UNIQUE
