// Ids that answer with one entity.
// params:  none
// returns: nothing
CREATE INDEX redirect_canonical_id IF NOT EXISTS FOR (node:Redirect) ON (node.canonicalId)
