MATCH (event:Event)
WHERE event.date >= $from AND event.date <= $to AND event.kind = 'MEETING'
MATCH (event)<-[:TOOK_PART]-(one), (event)<-[:TOOK_PART]-(other)
WHERE one.countryCode < other.countryCode
WITH one.countryCode AS left, other.countryCode AS right, toInteger(left(event.date, 4)) AS year,
  count(DISTINCT event) AS count
ORDER BY count DESC, left, right, year
LIMIT 500
RETURN left, right, year, count
