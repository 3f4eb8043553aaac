MATCH (person:Person&Entity {countryCode: $country})
WITH person
ORDER BY person.name, person.id
LIMIT 20
RETURN person.id AS id, person.name AS name, COLLECT {
  MATCH (person)-[met:MET_WITH]-(other:Person)
  WITH met, other
  ORDER BY met.date DESC, met.id DESC
  LIMIT 5
  RETURN {
    date: met.date, id: other.id, name: other.name,
    posts: [(other)-[:HOLDS_POST]->(body:Chamber)-[:IN_COUNTRY]->(country:Country) |
      {id: body.id, name: body.name, code: country.code, country: country.name}]
  }
} AS meetings
