// Countries that no article names and nothing lies in.
// params:  ids: [String]
// returns: id
UNWIND $ids AS id
MATCH (country:Country {id: id})
WHERE NOT EXISTS { (country)<-[:IN_COUNTRY|HELD_IN]-() }
  AND NOT EXISTS { (:Profile {entityId: id}) }
RETURN country.id AS id
