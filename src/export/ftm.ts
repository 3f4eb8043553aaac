import { sortedUnique } from "../graph/ids.ts";
import { captionOf, labelOf, partialDate, relationshipIdOf } from "./columns.ts";
import { withEvidence } from "./evidence.ts";
import type { ExportNode, ExportRelationship, ExportSource, Sentence, Values } from "./source.ts";

/** An entity of the FollowTheMoney model: every value is a list of strings. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMATA: Readonly<Record<string, string>> = {
  Person: "Person",
  Chamber: "PublicBody",
  Country: "PublicBody",
  Forum: "Organization",
  Organization: "Organization",
  Treaty: "Document",
};

/** FollowTheMoney writes languages with three letters. */
const LANGUAGES: Readonly<Record<string, string>> = { ru: "rus", kk: "kaz", en: "eng" };

/**
 * FollowTheMoney JSON Lines, as OpenSanctions and Aleph read them. Events involve any number of parties, so meetings
 * and visits are Events there and no links; posts and seats in forums are Memberships.
 */
export async function* toFollowTheMoney(source: ExportSource): AsyncGenerator<string> {
  const parts = await readParts(source);
  for await (const { thing, sentences } of withEvidence(source.nodes(), source)) {
    const isEvent = thing.labels.includes("Event");
    const entity = isEvent ? toEvent(thing, sentences, parts) : toThing(thing, parts);
    yield toLine(entity);
  }
  for await (const article of source.articles()) yield toLine(toArticle(article));
  for await (const { thing, sentences } of withEvidence(source.relationships(), source)) {
    const link = toLink(thing, sentences);
    if (link) yield toLine(link);
  }
}

/** What belongs to a node there and is a relationship here. */
interface Parts {
  readonly parents: ReadonlyMap<string, string>;
  readonly involved: ReadonlyMap<string, readonly Party[]>;
}

interface Party {
  readonly id: string;
  readonly name: string;
}

const readParts = async (source: ExportSource): Promise<Parts> => {
  const parents = new Map<string, string>();
  const involved = new Map<string, Party[]>();
  for await (const { type, from, fromName, to } of source.relationships()) {
    if (type === "PART_OF") parents.set(from, to);
    if (type !== "TOOK_PART") continue;
    const parties = involved.get(to) ?? [];
    parties.push({ id: from, name: fromName ?? from });
    involved.set(to, parties);
  }
  return { parents, involved };
};

const toThing = (node: ExportNode, { parents }: Parts): FtmEntity => {
  const label = labelOf(node);
  const { properties } = node;
  const names = texts(properties, "name", "nameRu", "nameKk", "nameEn");
  const isTreaty = label === "Treaty";
  return {
    id: node.id,
    schema: SCHEMATA[label] ?? "Thing",
    properties: {
      ...(isTreaty ? { fileName: names.slice(0, 1), title: names.slice(0, 1) } : {}),
      ...(isTreaty
        ? { date: knownDate(properties["signedOn"], properties["signedOnPrecision"]) }
        : {}),
      ...(label === "Chamber" || label === "Forum"
        ? { classification: texts(properties, "kind") }
        : { keywords: texts(properties, "kind", "status") }),
      ...(label === "Country" ? { classification: ["STATE"] } : {}),
      name: names,
      alias: texts(properties, "aliases"),
      country: lower(texts(properties, "countryCode")),
      wikidataId: texts(properties, "wikidataId"),
      parent: [parents.get(node.id)].flatMap((id) => id ?? []),
    },
  };
};

const toEvent = (
  node: ExportNode,
  sentences: readonly Sentence[],
  { involved }: Parts,
): FtmEntity => {
  const { properties } = node;
  const parties = involved.get(node.id) ?? [];
  const names = parties.map(({ name }) => name).join(", ");
  const isOneDay = properties["date"] === properties["dateEnd"];
  const precise = properties["datePrecision"] === "DAY";
  return {
    id: node.id,
    schema: "Event",
    properties: {
      name: [names ? `${captionOf(node)}: ${names}` : captionOf(node)],
      keywords: texts(properties, "kind", "visitKind", "mode"),
      ...(precise && !isOneDay
        ? { startDate: texts(properties, "date"), endDate: texts(properties, "dateEnd") }
        : { date: knownDate(properties["date"], properties["datePrecision"]) }),
      country: lower(texts(properties, "countryCode")),
      location: texts(properties, "place"),
      involved: sortedUnique(parties.map(({ id }) => id)),
      ...provenance(sentences),
    },
  };
};

const toArticle = ({ id, properties }: ExportNode): FtmEntity => ({
  id,
  schema: "Article",
  properties: {
    fileName: (texts(properties, "path").length > 0 ? texts(properties, "path") : [id]).slice(0, 1),
    title: texts(properties, "title"),
    publishedAt: texts(properties, "publishedOn"),
    language: texts(properties, "language").flatMap((code) => LANGUAGES[code] ?? []),
    publisher: texts(properties, "publisher"),
    sourceUrl: texts(properties, "url"),
  },
});

/** Null for relationships that nodes tell there. */
const toLink = (
  relationship: ExportRelationship,
  sentences: readonly Sentence[],
): FtmEntity | null => {
  const { type, from, to, properties } = relationship;
  const id = relationshipIdOf(relationship);
  switch (type) {
    case "HOLDS_POST":
      return {
        id,
        schema: "Membership",
        properties: {
          member: [from],
          organization: [to],
          role: texts(properties, "title", "role").slice(0, 1),
          status: [properties["current"] === false ? "former" : "current"],
          date: texts(properties, "firstSeen", "lastSeen"),
          ...provenance(sentences),
        },
      };
    case "PARTICIPATES_IN":
      return {
        id,
        schema: "Membership",
        properties: {
          member: [from],
          organization: [to],
          role: ["participant"],
          date: texts(properties, "firstSeen", "lastSeen"),
          ...provenance(sentences),
        },
      };
    case "SIGNED":
      return {
        id,
        schema: "UnknownLink",
        properties: {
          subject: [from],
          object: [to],
          role: ["signed"],
          date: knownDate(properties["date"], properties["datePrecision"]),
          ...provenance(sentences),
        },
      };
    default:
      return null;
  }
};

const provenance = (sentences: readonly Sentence[]) => ({
  description: sortedUnique(sentences.map(({ quote }) => quote)),
  sourceUrl: sortedUnique(sentences.flatMap(({ url }) => url ?? [])),
  publisher: sortedUnique(sentences.flatMap(({ publisher }) => publisher ?? [])),
});

const texts = (properties: Values, ...names: readonly string[]): string[] => {
  const values = names.flatMap((name) => properties[name] ?? []);
  return [...new Set(values.map(String))];
};

/** FollowTheMoney cuts a date to what is known of it. */
const knownDate = (day: unknown, precision: unknown): string[] =>
  [partialDate(day, precision)].flatMap((known) => known ?? []);

const lower = (values: readonly string[]): string[] => values.map((value) => value.toLowerCase());

const toLine = ({ id, schema, properties }: FtmEntity): string => {
  const given = Object.entries(properties).filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given) })}\n`;
};
