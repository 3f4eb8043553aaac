import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { remember } from "../text/memo.ts";
import { Morphology } from "../text/morphology.ts";
import { placeForms } from "../text/places.ts";
import { keyOf, keyTokens } from "../text/transliteration.ts";
import type { Language } from "../types.ts";
import { type GazetteerName, nameTrie, wordKeys } from "./names.ts";
import {
  type ChamberRecord,
  type CountryRecord,
  chamberRecord,
  countryRecord,
  type ForumRecord,
  forumHead,
  forumRecord,
  givenNamesFile,
  organizationHead,
  type PersonRecord,
  type PostRecord,
  personRecord,
  postRecord,
  treatyKind,
  triggersFile,
} from "./schema.ts";
import type { Trie } from "./trie.ts";
import { phraseTrie, type Trigger, triggerKeys, triggerTries } from "./triggers.ts";
import { parseYaml } from "./yaml.ts";

/** Words that turn a thing into a plan, a denial or a memory. */
export interface ModalityWords {
  readonly planned: Trie<true>;
  readonly denied: Trie<true>;
  readonly recalled: Trie<true>;
  readonly former: Trie<true>;
  readonly greeted: Trie<true>;
}

type WordsByLanguage = Readonly<Record<Language, ReadonlySet<string>>>;

/** Everything the pipeline knows of languages and of the world, read once from ingest/gazetteers. */
export interface Knowledge {
  readonly morphology: Morphology;
  readonly countries: ReadonlyMap<string, CountryRecord>;
  readonly chambers: ReadonlyMap<string, ChamberRecord>;
  readonly forums: ReadonlyMap<string, ForumRecord>;
  readonly posts: ReadonlyMap<string, PostRecord>;
  readonly persons: readonly PersonRecord[];
  readonly personsByKey: ReadonlyMap<string, readonly PersonRecord[]>;
  /** By the key of the last word of any name. */
  readonly personsBySurname: ReadonlyMap<string, readonly PersonRecord[]>;
  /** Gender by given name, lower case, all languages. */
  readonly givenNames: ReadonlyMap<string, "masc" | "femn" | null>;
  readonly particles: WordsByLanguage;
  readonly honorifics: WordsByLanguage;
  readonly notSurnames: WordsByLanguage;
  /** Everything the gazetteers name, for look-up in texts of a language. */
  readonly names: (language: Language) => Trie<GazetteerName>;
  /** Keys of a written word in `names`, and of a word in lower case in `triggers`; made once a form. */
  readonly wordKeys: Readonly<Record<Language, (word: string) => readonly string[]>>;
  readonly triggerKeys: Readonly<Record<Language, (lower: string) => readonly string[]>>;
  readonly triggers: Readonly<Record<Language, Trie<Trigger>>>;
  readonly modality: Readonly<Record<Language, ModalityWords>>;
  readonly presuppose: Readonly<Record<Language, Trie<true>>>;
  /** Common nouns for a forum named before: «мероприятие». */
  readonly gatherings: WordsByLanguage;
  /** Common nouns for a forum as a body: «ассамблея». */
  readonly anaphors: WordsByLanguage;
  readonly abbreviations: WordsByLanguage;
  /** Words that English names of committees and ministries are made of. */
  readonly topics: ReadonlySet<string>;
  /** Case forms, lower case, of Russian names of regions that have parliaments of their own. */
  readonly regions: ReadonlySet<string>;
}

const FOLDER = new URL("../gazetteers/", import.meta.url);
const languages = <Value>(make: (language: Language) => Value): Record<Language, Value> => ({
  ru: make("ru"),
  kk: make("kk"),
  en: make("en"),
});

/** One value a language, made when an article of that language first asks for it. */
function onDemand<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const made = new Map<Language, Value>();
  return (language) => {
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}

/** Reads the gazetteers and the dictionaries. Throws what is wrong, with file and place, when one is not valid. */
export async function loadKnowledge(folder: URL = FOLDER): Promise<Knowledge> {
  const read = <Value>(file: string, schema: z.ZodType<Value>) =>
    readGazetteer(new URL(file, folder), file, schema);
  const morphology = Morphology.load();
  const countries = byId(read("countries.yml", z.array(countryRecord)), ({ code }) => code);
  const chambers = byId(read("chambers.yml", z.array(chamberRecord)), ({ id }) => id);
  const forums = byId(read("forums.yml", z.array(forumRecord)), ({ id }) => id);
  const posts = byId(read("posts.yml", z.array(postRecord)), ({ id }) => id);
  const organizations = read("organizations.yml", z.array(organizationHead));
  const treatyKinds = read("treaties.yml", z.array(treatyKind));
  const persons = readdirSync(fileURLToPath(new URL("persons", folder)))
    .filter((file) => file.endsWith(".yml"))
    .sort()
    .flatMap((file) => read(`persons/${file}`, z.array(personRecord)));
  const given = read("given-names.yml", givenNamesFile);
  const triggers = read("triggers.yml", triggersFile);
  const abbreviations = read(
    "abbreviations.yml",
    z.record(z.enum(["ru", "kk", "en"]), z.array(z.string())),
  );
  const records = {
    countries: [...countries.values()],
    chambers: [...chambers.values()],
    forums: [...forums.values()],
    posts: [...posts.values()],
    organizations,
    treatyKinds,
    forumHeads: read("forum-heads.yml", z.array(forumHead)),
  };
  return {
    morphology,
    countries,
    chambers,
    forums,
    posts,
    persons,
    ...indexPersons(persons),
    givenNames: genders(given),
    particles: wordSets(given.particles),
    honorifics: wordSets(given.honorifics),
    notSurnames: wordSets(given.notSurnames),
    names: onDemand((language) => nameTrie(records, language, morphology)),
    wordKeys: languages((language) => remember((word) => wordKeys(word, language, morphology))),
    triggerKeys: languages((language) =>
      remember((lower) => triggerKeys(lower, language, morphology)),
    ),
    triggers: triggerTries(triggers),
    modality: languages((language) => {
      const words = triggers.modality[language];
      return {
        planned: phraseTrie(words.planned),
        denied: phraseTrie(words.denied),
        recalled: phraseTrie(words.recalled),
        former: phraseTrie(words.former),
        greeted: phraseTrie(words.greeted),
      };
    }),
    presuppose: languages((language) => phraseTrie(triggers.presuppose[language])),
    gatherings: wordSets(triggers.gatherings),
    anaphors: wordSets(triggers.anaphors),
    abbreviations: wordSets(abbreviations),
    regions: new Set(
      read("regions.yml", z.strictObject({ ru: z.array(z.string()) })).ru.flatMap(placeForms),
    ),
    topics: new Set(read("topics.yml", z.strictObject({ en: z.array(z.string()) })).en),
  };
}

function readGazetteer<Value>(place: URL, file: string, schema: z.ZodType<Value>): Value {
  const content: unknown = parseYaml(readFileSync(place, "utf8"));
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TypeError(`${file}: ${issue?.path.join(".")}: ${issue?.message}`);
}

/** Words in lower case, for look-up by language. */
function wordSets(words: Readonly<Record<Language, readonly string[]>>): WordsByLanguage {
  return languages((language) => new Set(words[language].map((word) => word.toLowerCase())));
}

function byId<Value>(
  records: readonly Value[],
  idOf: (record: Value) => string,
): Map<string, Value> {
  return new Map(records.map((record) => [idOf(record), record]));
}

/** People under the keys of all their written forms, and under their last words. */
function indexPersons(
  persons: readonly PersonRecord[],
): Pick<Knowledge, "personsByKey" | "personsBySurname"> {
  const personsByKey = new Map<string, PersonRecord[]>();
  const personsBySurname = new Map<string, PersonRecord[]>();
  const file = (index: Map<string, PersonRecord[]>, key: string, record: PersonRecord) => {
    const filed = index.get(key);
    if (!filed) index.set(key, [record]);
    else if (!filed.includes(record)) filed.push(record);
  };
  for (const record of persons) {
    const { names, full = {}, aliases } = record;
    const forms = [Object.values(names), Object.values(full), ...Object.values(aliases)].flat();
    for (const form of new Set(forms)) {
      if (!form) continue;
      const tokens = keyTokens(form);
      file(personsByKey, keyOf(tokens), record);
      file(personsBySurname, tokens.at(-1) ?? "", record);
    }
  }
  return { personsByKey, personsBySurname };
}

function genders(given: z.infer<typeof givenNamesFile>): Map<string, "masc" | "femn" | null> {
  const known = new Map<string, "masc" | "femn" | null>();
  for (const [list, gender] of [
    [given.male, "masc"],
    [given.female, "femn"],
  ] as const) {
    for (const { ru, kk, en } of list) {
      for (const form of [ru, kk, en].flat()) {
        if (!form) continue;
        const key = form.toLowerCase();
        const other = known.get(key);
        known.set(key, other === undefined || other === gender ? gender : null);
      }
    }
  }
  return known;
}
