// Number of events. For filters that name no participant and no country.
// params:  filter: {kinds, from, to, chambers, forums, places, modes, minConfidence, inferred,
//          acrossBorders, parliaments, executives (so many at least)}, each null for none
// returns: total
MATCH (event:Event)
WHERE event.kind IN $filter.kinds
  AND ($filter.from IS NULL OR event.dateEnd >= $filter.from) AND ($filter.to IS NULL OR event.date <= $filter.to)
  AND ($filter.minConfidence IS NULL OR event.confidence >= $filter.minConfidence)
  AND ($filter.inferred IS NULL OR event.inferred = $filter.inferred)
  AND ($filter.modes IS NULL OR event.mode IN $filter.modes)
  AND ($filter.places IS NULL OR event.countryCode IN $filter.places)
  AND ($filter.chambers IS NULL OR EXISTS {
    (event)<-[:TOOK_PART]-(entity) WHERE entity.id IN $filter.chambers
      OR EXISTS { (entity)-[:HOLDS_POST]->(chamber:Chamber) WHERE chamber.id IN $filter.chambers } })
  AND ($filter.forums IS NULL OR event.forumId IN $filter.forums OR EXISTS {
    (event)<-[:TOOK_PART]-()-[:HOLDS_POST*0..1]->()-[:PARTICIPATES_IN]->(forum:Forum) WHERE forum.id IN $filter.forums })
  AND CASE WHEN $filter.acrossBorders IS NULL THEN true ELSE $filter.acrossBorders = (1 < COUNT {
    MATCH (event)<-[:TOOK_PART]-(entity) WHERE entity.countryCode IS NOT NULL
    RETURN DISTINCT entity.countryCode }) END
  AND CASE WHEN $filter.parliaments IS NULL THEN true ELSE $filter.parliaments <= COUNT {
    (event)<-[:TOOK_PART]-(entity) WHERE entity:Chamber OR EXISTS { (entity)-[:HOLDS_POST]->(:Chamber) } } END
  AND CASE WHEN $filter.executives IS NULL THEN true ELSE $filter.executives <= COUNT {
    (event)<-[:TOOK_PART]-(entity) WHERE entity:Country
      OR EXISTS { (entity)-[:HOLDS_POST]->(body) WHERE body:Country OR body:Organization } } END
RETURN count(event) AS total
