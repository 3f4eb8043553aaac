"""Meetings of a country as a pandas data frame, and how many there were with whom in each year.

python meetings.py [COUNTRY] [ADDRESS]
"""

import sys

import pandas as pd
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

MEETINGS = gql("""
query MeetingsOfCountry($country: CountryCode!, $after: String) {
  meetings(filter: { countries: [$country] }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges {
      date { start }
      articleCount
      confidence
      participants { name(language: EN) ... on Person { country { code } } }
    }
  }
}
""")


def meetings(client: Client, country: str) -> pd.DataFrame:
    """One row for each participant of each meeting."""
    rows, after, number = [], None, 0
    while True:
        variables = {"country": country, "after": after}
        page = client.execute(MEETINGS, variable_values=variables)["meetings"]
        for edge in page["edges"]:
            number += 1
            for participant in edge["participants"]:
                rows.append(
                    {
                        "meeting": number,
                        "date": (edge["date"] or {}).get("start"),
                        "name": participant["name"],
                        "country": (participant.get("country") or {}).get("code"),
                        "articles": edge["articleCount"],
                        "confidence": edge["confidence"],
                    }
                )
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    columns = ["meeting", "date", "name", "country", "articles", "confidence"]
    frame = pd.DataFrame(rows, columns=columns)
    frame["date"] = pd.to_datetime(frame["date"])
    return frame


def by_partner_and_year(frame: pd.DataFrame, country: str) -> pd.DataFrame:
    """Meetings, not participants: a meeting counts once for each partner country."""
    partners = frame[frame["country"].notna() & (frame["country"] != country)]
    pairs = partners.assign(year=partners["date"].dt.year)[["meeting", "country", "year"]]
    return pairs.drop_duplicates().groupby(["country", "year"]).size().unstack(fill_value=0)


def main() -> None:
    country = sys.argv[1] if len(sys.argv) > 1 else "KZ"
    address = sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:4000/graphql"
    client = Client(transport=RequestsHTTPTransport(url=address, retries=3))
    frame = meetings(client, country)
    print(frame.to_string(index=False))
    print(by_partner_and_year(frame, country).to_string())


if __name__ == "__main__":
    main()
