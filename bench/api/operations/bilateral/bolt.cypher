RETURN COLLECT {
  MATCH (left:Entity {countryCode: $left})-[:SIGNED]->(treaty:Treaty)<-[:SIGNED]-(right:Entity {countryCode: $right})
  WITH DISTINCT treaty
  ORDER BY treaty.signedOn DESC, treaty.id DESC
  LIMIT 20
  RETURN {id: treaty.id, name: treaty.name, signedOn: treaty.signedOn}
} AS treaties, COLLECT {
  MATCH (:Entity {countryCode: $left})-[:TOOK_PART]->(event:Event {kind: 'MEETING'})
  WHERE EXISTS { (event)<-[:TOOK_PART]-({countryCode: $right}) }
  WITH DISTINCT event
  ORDER BY event.date DESC, event.id DESC
  LIMIT 20
  RETURN {id: event.id, date: event.date, participants: [(event)<-[:TOOK_PART]-(who) | {id: who.id, name: who.name}]}
} AS meetings, COLLECT {
  MATCH (:Entity {countryCode: $left})-[:PARTICIPATES_IN]->(forum:Forum)
  WHERE EXISTS { (forum)<-[:PARTICIPATES_IN]-({countryCode: $right}) }
  WITH DISTINCT forum
  ORDER BY forum.id DESC
  LIMIT 20
  RETURN {id: forum.id, name: forum.name, participants: [(forum)<-[:PARTICIPATES_IN]-(who)
    WHERE who.countryCode IN [$left, $right] | {id: who.id, name: who.name}]}
} AS forums, COLLECT {
  UNWIND [[$left, $right], [$right, $left]] AS pair
  MATCH (to:Country {code: pair[1]})<-[visited:VISITED]-(person:Person {countryCode: pair[0]})
  WITH to, visited, person
  ORDER BY visited.date DESC, visited.id DESC
  LIMIT 20
  RETURN {date: visited.date, id: person.id, name: person.name, to: to.code}
} AS visits
