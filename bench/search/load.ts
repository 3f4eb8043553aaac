import { keyOf, keyTokens } from "../../ingest/text/transliteration.ts";
import { relationshipId } from "../../src/graph/relationships.ts";
import type { Graph, Row } from "../../src/graph/run.ts";
import { setUpGraph } from "../../src/graph/setup.ts";
import { createPeople, type MadeUpPerson } from "./people.ts";
import { createRandom, type Random } from "./random.ts";

const BATCH = 5000;
/** Meetings for each person. */
const MEETINGS = 0.2;

/** Fills an empty graph with made-up persons, some of whom met; returns every so-manieth of them to ask for. */
export const loadPeople = async (
  graph: Graph,
  { entities, samples }: { readonly entities: number; readonly samples: number },
  onProgress: (message: string) => void,
): Promise<MadeUpPerson[]> => {
  const random = createRandom(entities);
  const make = createPeople();
  const every = Math.floor(entities / samples);
  const asked: MadeUpPerson[] = [];
  let pending: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < entities; from += BATCH) {
    const size = Math.min(BATCH, entities - from);
    const people = Array.from({ length: size }, (_, index) => make(from + index, random));
    asked.push(...people.filter((_, index) => (from + index) % every === 0));
    const rows = people.map(toRow);
    await pending;
    pending = graph.write((transaction) => transaction.run("createEntities", { rows }));
    if ((from / BATCH) % 20 === 0) onProgress(`${from} persons`);
  }
  await pending;
  onProgress("indexes");
  await setUpGraph(graph);
  const meetings = Math.floor(entities * MEETINGS);
  for (let from = 0; from < meetings; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, meetings - from) }, () =>
      meeting(entities, random),
    );
    await graph.write((transaction) => transaction.run("createRelationships", { rows }));
    if ((from / BATCH) % 20 === 0) onProgress(`${from} meetings`);
  }
  return asked;
};

/** What the graph would hold of a person that one Russian and one English article name. */
const toRow = (person: MadeUpPerson): Row => {
  const { id, given, family, countryCode } = person;
  const name = `${given.ru} ${family.ru}`;
  const nameEn = `${given.en} ${family.en}`;
  const keys = (["ru", "en"] as const).map((language) =>
    keyOf([...wordKeys(given[language]), ...wordKeys(family[language])]),
  );
  return {
    type: "Person",
    properties: {
      id,
      name,
      nameRu: name,
      nameEn,
      aliases: [],
      searchKeys: [...new Set(keys)].sort(),
      countryCode,
    },
  };
};

const KEYS = new Map<string, readonly string[]>();

/** The same few words make all names, so each is read once. */
const wordKeys = (word: string): readonly string[] => {
  const known = KEYS.get(word);
  if (known) return known;
  const keys = keyTokens(word);
  KEYS.set(word, keys);
  return keys;
};

const meeting = (entities: number, random: Random): Row => {
  const anybody = () =>
    `person-${Math.floor(entities * random())
      .toString(16)
      .padStart(16, "0")}`;
  const [one, other] = [anybody(), anybody()];
  const [from, to] = one <= other ? [one, other] : [other, one];
  const id = relationshipId("MET_WITH", from, to);
  return { type: "MET_WITH", from, to, properties: { id, date: "2025-01-01", articleCount: 1 } };
};
