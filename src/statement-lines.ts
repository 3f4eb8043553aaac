import * as z from "zod";
import { type Entity, ROLES, type Statement } from "../ingest/types.ts";
import { DataError } from "./errors.ts";

const day = z.iso.date({ error: "expected a date, YYYY-MM-DD" });
const text = z.string().min(1);
const language = z.enum(["ru", "kk", "en"]);
const offset = z.int().min(0);
const nullableText = z.string().nullable().default(null);

const entity = z.object({
  type: z.enum(["Person", "Chamber", "Country", "Treaty", "Forum", "Organization"]),
  id: text,
  name: text,
  names: z.object({
    ru: z.string().exactOptional(),
    kk: z.string().exactOptional(),
    en: z.string().exactOptional(),
  }),
  aliases: z.array(z.string()).default([]),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: "expected an ISO 3166 alpha-2 code" })
    .nullable(),
  kind: z.string().exactOptional(),
  status: z.string().exactOptional(),
  wikidataId: z.string().exactOptional(),
});

const properties = z.object({
  title: z.string().exactOptional(),
  role: z.enum(ROLES).exactOptional(),
  current: z.boolean().exactOptional(),
  kind: z.string().exactOptional(),
  place: z.string().exactOptional(),
  city: z.string().exactOptional(),
  placeCountryCode: z.string().exactOptional(),
  mode: z.enum(["IN_PERSON", "PHONE", "VIDEO"]).exactOptional(),
});

const provenance = z
  .object({
    article: z.object({
      id: text,
      path: nullableText,
      url: nullableText,
      title: nullableText,
      publishedOn: day.nullable(),
      language,
      publisher: nullableText,
      textHash: text,
    }),
    quote: text,
    start: offset,
    end: offset,
    trigger: z.object({ start: offset, end: offset }).nullable().default(null),
    rule: text,
  })
  .refine(({ quote, start, end }) => end - start === quote.length, {
    error: "expected start and end as far apart as the quote is long",
  });

const statement = z.object({
  id: text,
  predicate: z.enum(["MET_WITH", "SIGNED", "PARTICIPATES_IN", "HOLDS_POST", "VISITED", "PART_OF"]),
  status: z.enum(["ASSERTED", "PLANNED", "DENIED"]),
  subject: entity,
  object: entity,
  properties,
  date: z
    .object({
      start: day,
      end: day,
      precision: z.enum(["DAY", "MONTH", "YEAR"]),
      basis: z.enum(["TEXT", "PUBLICATION", "CONTEXT"]),
    })
    .nullable(),
  eventId: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  inferred: z.boolean(),
  provenance,
});

/** One line of `extract`, keys in the order the contract shows them. */
export const toLine = ({ provenance: source, ...given }: Statement): string => {
  const { article } = source;
  return JSON.stringify({
    id: given.id,
    predicate: given.predicate,
    status: given.status,
    subject: orderEntity(given.subject),
    object: orderEntity(given.object),
    properties: orderProperties(given.properties),
    date: given.date && {
      start: given.date.start,
      end: given.date.end,
      precision: given.date.precision,
      basis: given.date.basis,
    },
    eventId: given.eventId,
    confidence: given.confidence,
    inferred: given.inferred,
    provenance: {
      article: {
        id: article.id,
        path: article.path,
        url: article.url,
        title: article.title,
        publishedOn: article.publishedOn,
        language: article.language,
        publisher: article.publisher,
        textHash: article.textHash,
      },
      quote: source.quote,
      start: source.start,
      end: source.end,
      rule: source.rule,
      trigger: source.trigger && { start: source.trigger.start, end: source.trigger.end },
    },
  });
};

const orderEntity = (given: Entity) => ({
  type: given.type,
  id: given.id,
  name: given.name,
  names: { ru: given.names.ru, kk: given.names.kk, en: given.names.en },
  countryCode: given.countryCode,
  kind: given.kind,
  status: given.status,
  aliases: given.aliases,
  wikidataId: given.wikidataId,
});

const orderProperties = (given: Statement["properties"]) => ({
  title: given.title,
  role: given.role,
  kind: given.kind,
  place: given.place,
  city: given.city,
  placeCountryCode: given.placeCountryCode,
  current: given.current,
  mode: given.mode,
});

/** A line of `extract` read back; throws what is wrong with it. */
export const parseLine = (line: string): Statement => {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch (cause) {
    throw new DataError("expected a statement in JSON", { cause });
  }
  const { success, data, error } = statement.safeParse(content);
  if (!success) throw new DataError(describe(error));
  return data;
};

const ISSUES_SHOWN = 3;

const describe = ({ issues }: z.ZodError): string => {
  const shown = issues
    .slice(0, ISSUES_SHOWN)
    .map(({ path, message }) => `${path.join(".") || "line"}: ${message}`);
  const rest = issues.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ");
};
