import * as z from "zod";
import { ROLES } from "../types.ts";

const list = z.array(z.string()).default([]);
const forms = z.object({ ru: list, kk: list, en: list }).partial().default({});
const names = z.object({ ru: z.string(), kk: z.string(), en: z.string() });
const qid = z
  .string()
  .regex(/^Q\d+$/)
  .optional();
const code = z.string().regex(/^[A-Z]{2}$/);
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d\d){0,2}$/)
  .nullable();

export const role = z.enum(ROLES);

export const countryRecord = z.strictObject({
  code,
  names,
  official: names.partial().optional(),
  aliases: forms,
  adjectives: forms,
  capital: names.partial().optional(),
  cities: forms,
  region: list,
  wikidata: qid,
});

export const chamberRecord = z.strictObject({
  id: z.string(),
  country: code,
  kind: z.enum(["PARLIAMENT", "UPPER", "LOWER", "UNICAMERAL"]),
  parent: z.string().optional(),
  names,
  strong: forms,
  weak: forms,
  native: list,
  parline: z.string().optional(),
  wikidata: qid,
  former: z.boolean().optional(),
});

const forumKind = z.enum([
  "ASSEMBLY",
  "FORUM",
  "COMMISSION",
  "FRIENDSHIP_GROUP",
  "CONGRESS",
  "CONFERENCE",
  "ORGANIZATION",
  "COUNCIL",
]);

export const forumRecord = z.strictObject({
  id: z.string(),
  kind: forumKind,
  names: names.partial(),
  strong: forms,
  weak: forms,
  members: list,
  region: z.string().optional(),
  kindOfMembers: z.enum(["countries", "chambers"]).optional(),
  headTitle: forms,
  wikidata: qid,
});

export const personRecord = z.strictObject({
  id: z.string(),
  names: names.partial(),
  full: names.partial().optional(),
  aliases: forms,
  country: code.nullable(),
  gender: z.enum(["male", "female"]).optional(),
  posts: z
    .array(
      z.strictObject({
        role,
        body: z.string(),
        from: partialDate.optional(),
        to: partialDate.optional(),
        title: z.string().optional(),
      }),
    )
    .default([]),
  wikidata: qid,
});

export const postRecord = z.strictObject({
  id: z.string(),
  /** Whose title alone it is. */
  person: z.string().optional(),
  /** Role by the type of what the post is held in; `any` where it does not matter. */
  role: z.partialRecord(
    z.enum(["any", "Chamber", "Country", "Forum", "Organization", "Treaty", "Person"]),
    role,
  ),
  /** The chamber kind the word itself implies: a senator sits in the upper chamber. */
  implies: z.string().optional(),
  /** The house that the word alone means in countries of two: a deputy of Russia sits in the Duma. */
  seats: z.record(code, z.string()).default({}),
  /** What the bare post means where no body is named: the country or a chamber. */
  bare: z.enum(["Country", "Chamber", "none"]).default("none"),
  /** Countries whose head of state the word names: «Председатель КНР». */
  headsOfState: z.array(code).default([]),
  /** Countries that have no such post: a lord is no senator. */
  absent: z.array(code).default([]),
  /** The only countries that have the post, where others do not. */
  only: z.array(code).optional(),
  /** Countries of two houses where only the lower one has a speaker. */
  lowerSpeakers: z.array(code).default([]),
  /** False for words that point at a person and are no post: «коллега». */
  isPost: z.boolean().default(true),
  ru: list,
  kk: list,
  en: list,
});

export const organizationHead = z.strictObject({
  id: z.string(),
  kind: z.string(),
  ru: list,
  kk: list,
  en: list,
});
export type OrganizationHead = z.infer<typeof organizationHead>;

export const forumHead = z.strictObject({ kind: forumKind, ru: list, kk: list, en: list });
export type ForumHead = z.infer<typeof forumHead>;

const givenName = z.strictObject({
  ru: z.string().optional(),
  kk: z.string().optional(),
  en: z.union([z.string(), z.array(z.string())]).optional(),
});
const wordsByLanguage = z.strictObject({ ru: list, kk: list, en: list });
/** Given names by gender, and the small words that names are made of. */
export const givenNamesFile = z.object({
  male: z.array(givenName),
  female: z.array(givenName),
  particles: wordsByLanguage,
  honorifics: wordsByLanguage,
  notSurnames: wordsByLanguage,
});

export const regionsFile = z.strictObject({
  ru: z.array(z.string()),
  world: z.array(z.string()),
  councils: z.array(z.string()),
  alone: z.array(z.string()),
  local: z.array(z.string()),
  units: z.array(z.string()),
});

export type Forms = z.infer<typeof forms>;
export type CountryRecord = z.infer<typeof countryRecord>;
export type ChamberRecord = z.infer<typeof chamberRecord>;
export type ForumRecord = z.infer<typeof forumRecord>;
export type PersonRecord = z.infer<typeof personRecord>;
export type PostRecord = z.infer<typeof postRecord>;

const mark = z.enum(["SUBJ", "WITH", "OBJ", "GEN", "BY", "BETWEEN", "DAT", "LOC"]);
const tenses = {
  past: list,
  present: list,
  future: list,
  converb: list,
  negative: list,
  passive: list,
  forms: list,
};

export const triggerRecord = z.strictObject({
  id: z.string(),
  part: z.enum(["verb", "noun", "light", "standing"]),
  predicate: z.enum(["MET_WITH", "SIGNED", "PARTICIPATES_IN", "HOLDS_POST", "VISITED"]).optional(),
  frame: z
    .strictObject({
      left: z.array(mark),
      right: z.array(mark),
      between: z.array(mark).optional(),
    })
    .optional(),
  mode: z.enum(["PHONE", "VIDEO"]).optional(),
  /** Its present tells of what is to come: «направляется в Казахстан». */
  presentIsAhead: z.boolean().default(false),
  /** Its past tells of a stay that is over: «приезжал в Казахстан», but not «направлялся». */
  pastIsThere: z.boolean().default(false),
  weight: z.number().min(0).max(1).default(0.9),
  ru: z.strictObject({ lemmas: list }),
  /** Stems of verbs, whose forms follow from the laws of sound. */
  kk: z.strictObject({ ...tenses, stems: list }),
  en: z.strictObject(tenses),
});

const modalityRecord = z.strictObject({
  planned: list,
  denied: list,
  recalled: list,
  former: list,
  /** What makes a reception a greeting: «аэропорт». */
  greeted: list,
});
const byLanguage = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ ru: shape, kk: shape, en: shape });

export const triggersFile = z.strictObject({
  triggers: z.array(triggerRecord),
  /** Common nouns for a forum named before: «в мероприятии». */
  gatherings: byLanguage(z.array(z.string())),
  /** Common nouns for a forum as a body: «генеральный секретарь ассамблеи». */
  anaphors: byLanguage(z.array(z.string())),
  presuppose: byLanguage(z.array(z.string())),
  ahead: byLanguage(z.array(z.string())),
  modality: byLanguage(modalityRecord),
});

export type TriggerRecord = z.infer<typeof triggerRecord>;
export type TriggersFile = z.infer<typeof triggersFile>;
export type Mark = z.infer<typeof mark>;

export const treatyKind = z.strictObject({
  kind: z.enum([
    "TREATY",
    "AGREEMENT",
    "DECLARATION",
    "MEMORANDUM",
    "PROTOCOL",
    "ROADMAP",
    "PLAN",
    "STATEMENT",
    "RESOLUTION",
  ]),
  ru: list,
  kk: list,
  en: list,
});
export type TreatyKind = z.infer<typeof treatyKind>;
