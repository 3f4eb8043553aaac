import { ask } from "./client.ts";
import { graphql } from "./generated/gql.ts";
import type { MeetingsOfCountryQuery } from "./generated/graphql.ts";

const MEETINGS = graphql(/* GraphQL */ `
  query MeetingsOfCountry($country: CountryCode!, $after: String) {
    meetings(filter: { countries: [$country] }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges {
        date { start precision }
        participants { name(language: EN) }
        articleCount
        statements { quote article { title url } }
      }
    }
  }
`);

type Meeting = MeetingsOfCountryQuery["meetings"]["edges"][number];

/** All meetings of a country, page by page, the latest first. */
export async function* meetingsOf(address: string, country: string): AsyncGenerator<Meeting> {
  let after: string | null = null;
  do {
    const { meetings }: MeetingsOfCountryQuery = await ask(address, MEETINGS, { country, after });
    yield* meetings.edges;
    after = meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : null;
  } while (after !== null);
}

/** A meeting on one line, for people. */
export const lineOf = ({ date, participants, articleCount }: Meeting): string =>
  [
    date?.start ?? "undated",
    participants.map(({ name }) => name).join(" – "),
    `${articleCount} articles`,
  ].join("\t");
