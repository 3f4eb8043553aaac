import { readFileSync } from "node:fs";
import { keyTokens } from "../../ingest/text/transliteration.ts";
import { toSearchQuery } from "../../src/search.ts";
import { codes, nameOf, personId, SCALE } from "./world.ts";

export type Variables = Readonly<Record<string, unknown>>;

/** One question, as each of the three is asked it. */
export interface Operation {
  readonly name: string;
  readonly ours: string;
  readonly peer: string;
  readonly bolt: string;
  /** What to ask in turn; the same for all three. */
  readonly variables: readonly Variables[];
  /** Where the three order ties in their own ways or hold other fields, what they must agree on is told by this. */
  readonly note?: string;
}

/** Questions asked in turn, so that no cache holds just one answer. */
const ASKED = 40;

const read = (name: string, file: string): string =>
  readFileSync(new URL(`operations/${name}/${file}`, import.meta.url), "utf8");

const operation = (
  name: string,
  variablesOf: (index: number) => Variables,
  note?: string,
): Operation => ({
  name,
  ours: read(name, "ours.graphql"),
  peer: read(name, "peer.graphql"),
  bolt: read(name, "bolt.cypher"),
  variables: Array.from({ length: ASKED }, (_, index) => variablesOf(index)),
  ...(note ? { note } : {}),
});

/** From the much-told to those of a single article; of as many meetings in a graph of any size. */
const numberOf = (index: number): number => Math.floor((100 + index * 400) * SCALE);

const someone = (index: number): string => personId(numberOf(index));

const pairOf = (index: number): Variables => ({
  left: codes[index % codes.length],
  right: codes[(index + 7) % codes.length],
});

const searchFor = (name: string): Variables => {
  const query = name.split(" ")[1] ?? name;
  return { query, lucene: toSearchQuery(query)?.all ?? keyTokens(query).join(" ") };
};

export const operations = (): Operation[] => [
  operation(
    "search",
    (index) => searchFor(nameOf(numberOf(index))),
    "the peer and Bolt rank by Lucene's score alone",
  ),
  operation("who-met-whom", (index) => ({ country: codes[index % codes.length] })),
  operation("person", (index) => ({ id: someone(index) })),
  operation("bilateral", pairOf),
  operation("timeline", (index) => ({ ...pairOf(index), from: "2015-01-01" })),
  operation(
    "neighbourhood",
    (index) => ({ id: someone(index) }),
    "the peer has no such operation and answers by @cypher",
  ),
  operation(
    "counts",
    (index) => ({ from: `${2010 + (index % 16)}-03-01`, to: `${2010 + (index % 16)}-03-31` }),
    "the peer has no such operation and answers by @cypher",
  ),
  operation(
    "evidence",
    (index) => ({ id: someone(index) }),
    "the peer cannot join both ends of statements, nor order them by their articles: it gives two lists",
  ),
];
