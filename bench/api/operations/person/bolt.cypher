MATCH (person:Person&Entity {id: $id})-[:IN_COUNTRY]->(country:Country)
RETURN person.id AS id, person.name AS name, person.nameRu AS ru, person.nameEn AS en,
  {code: country.code, name: country.name} AS country,
  [(person)-[post:HOLDS_POST]->(body:Entity) | {
    title: post.title, role: post.role, firstSeen: post.firstSeen, lastSeen: post.lastSeen, id: body.id, name: body.name
  }] AS posts,
  COLLECT {
    MATCH (person)-[met:MET_WITH]-(other:Person)
    WITH met, other
    ORDER BY met.date DESC, met.id DESC
    LIMIT 20
    MATCH (other)-[:IN_COUNTRY]->(home:Country)
    RETURN {
      date: met.date, precision: met.datePrecision, place: met.place, confidence: met.confidence,
      articleCount: met.articleCount, id: other.id, name: other.name, country: {code: home.code, name: home.name}
    }
  } AS meetings
