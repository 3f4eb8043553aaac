// What articles say of one entity.
// params:  none
// returns: nothing
CREATE INDEX profile_entity_id IF NOT EXISTS FOR (node:Profile) ON (node.entityId)
