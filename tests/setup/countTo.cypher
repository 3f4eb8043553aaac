// Work that takes as long as one likes.
// params:  limit: Integer
// returns: sum
UNWIND range(1, $limit) AS number
RETURN sum(number % 7) AS sum
