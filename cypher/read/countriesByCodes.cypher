// Countries by ISO code.
// params:  codes: [String]
// returns: key, node
UNWIND $codes AS key
MATCH (node:Country {code: key})
RETURN key, node {.*, labels: labels(node)} AS node
