import type { Graph } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { type Happening, makeMeeting, makeVisit } from "./happenings.ts";
import {
  type Chance,
  chamberOf,
  codes,
  createChance,
  makeArticles,
  makeChambers,
  makeCountries,
  makeForums,
  makePersons,
  makeTreaties,
  personId,
  SIZE,
  type Tie,
} from "./world.ts";

const BATCH = 2_000;
const SEED = 20_260_101;

/** Fills an empty database with the synthetic graph, in the model that the API reads. */
export const buildGraph = async (graph: Graph): Promise<void> => {
  const chance = createChance(SEED);
  const write = (query: string, rows: readonly unknown[]) => writeAll(graph, query, rows);
  await setUpGraph(graph);
  await write("benchCountries", makeCountries());
  await write("benchBodies", makeChambers());
  await write("benchBodies", makePersons());
  await write("benchEntities", [...makeForums(), ...makeTreaties(chance)]);
  await write("benchRelationships", [
    ...makePosts(),
    ...makeMembers(chance),
    ...makeSigned(chance),
  ]);
  await write("benchArticles", makeArticles(chance));
  const mentioned = new Set<string>();
  for (let start = 0; start < SIZE.meetings; start += BATCH) {
    const length = Math.min(BATCH, SIZE.meetings - start);
    const meetings = Array.from({ length }, (_, index) => makeMeeting(start + index, chance));
    await writeHappenings(write, meetings, mentioned);
  }
  const visits = Array.from({ length: SIZE.visits }, (_, index) => makeVisit(index, chance));
  await writeHappenings(write, visits, mentioned);
  await setUpGraph(graph);
};

type Write = (query: string, rows: readonly unknown[]) => Promise<void>;

const writeAll = async (graph: Graph, query: string, rows: readonly unknown[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await graph.write((transaction) => transaction.run(query, { rows: batch }));
  }
};

const writeHappenings = async (
  write: Write,
  happenings: readonly Happening[],
  mentioned: Set<string>,
): Promise<void> => {
  await write(
    "benchEvents",
    happenings.map(({ event, ...more }) => ({ ...more, properties: event })),
  );
  await write(
    "benchRelationships",
    happenings.map(({ tie }) => tie),
  );
  const statements = happenings.flatMap((happening) => happening.statements);
  await write(
    "benchStatements",
    statements.map((statement) => ({
      ...statement,
      mentions: firstMentions(statement, mentioned),
    })),
  );
};

const firstMentions = (
  { articleId, subjectId, objectId }: Happening["statements"][number],
  mentioned: Set<string>,
): string[] =>
  [subjectId, objectId].filter((id) => {
    const key = `${articleId} ${id}`;
    if (mentioned.has(key)) return false;
    mentioned.add(key);
    return true;
  });

const EVIDENCE = { statementIds: [], articleCount: 1, confidence: 0.9, inferred: false };
const SEEN = { firstSeen: "2019-03-01", lastSeen: "2025-09-01" };

const makePosts = (): Tie[] =>
  Array.from({ length: SIZE.persons }, (_, index) => ({
    type: "HOLDS_POST",
    from: personId(index),
    to: chamberOf(index),
    properties: {
      id: `post-${index}`,
      role: index < codes.length * 2 ? "CHAIR" : "MEMBER",
      title: index < codes.length * 2 ? "Председатель" : "Депутат",
      current: true,
      ...SEEN,
      ...EVIDENCE,
    },
  }));

const MEMBERS_OF_FORUM = 10;

const makeMembers = (chance: Chance): Tie[] =>
  Array.from({ length: SIZE.forums }, (_, forum) => {
    const first = chance.below(codes.length * 2);
    return Array.from({ length: MEMBERS_OF_FORUM }, (_member, index) => ({
      type: "PARTICIPATES_IN",
      from: `chamber-${(first + index * 7) % (codes.length * 2)}`,
      to: `forum-${forum}`,
      properties: { id: `participates-${forum}-${index}`, ...SEEN, ...EVIDENCE },
    }));
  }).flat();

/** Two countries sign each document. */
const makeSigned = (chance: Chance): Tie[] =>
  Array.from({ length: SIZE.treaties }, (_, treaty) => {
    const left = chance.below(codes.length);
    const right = (left + 1 + chance.below(codes.length - 1)) % codes.length;
    return [left, right].map((side) => ({
      type: "SIGNED",
      from: `country-${(codes[side] ?? "").toLowerCase()}`,
      to: `treaty-${treaty}`,
      properties: { id: `signed-${treaty}-${side}`, ...EVIDENCE },
    }));
  }).flat();
