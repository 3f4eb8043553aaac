import { placeForms } from "../text/places.ts";
import type { Language } from "../types.ts";
import { byLanguage } from "./languages.ts";
import { genders, indexPersons, type PersonIndex } from "./people.ts";
import type { Records } from "./records.ts";
import type {
  ChamberRecord,
  CountryRecord,
  ForumHead,
  ForumRecord,
  OrganizationHead,
  PersonRecord,
  PostRecord,
  TreatyKind,
} from "./schema.ts";
import type { Branch } from "./trie.ts";
import { phraseTrie, type Trigger, triggerTrie } from "./triggers.ts";

export type WordsByLanguage = Readonly<Record<Language, ReadonlySet<string>>>;
type ModalityKind = keyof Records["triggers"]["modality"][Language];

/** The words that tell councils of regions and cities, lower case. */
export interface LocalWords {
  /** Case forms of regions that have parliaments of their own. */
  readonly lands: ReadonlySet<string>;
  readonly councils: ReadonlySet<string>;
  /** «законодательный собрание»: the lemmas of both words. */
  readonly alone: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** What the gazetteers say, as texts are compared with it; plain data. */
export interface Compiled extends PersonIndex {
  readonly countries: ReadonlyMap<string, CountryRecord>;
  readonly chambers: ReadonlyMap<string, ChamberRecord>;
  readonly forums: ReadonlyMap<string, ForumRecord>;
  readonly posts: ReadonlyMap<string, PostRecord>;
  readonly persons: readonly PersonRecord[];
  readonly organizations: readonly OrganizationHead[];
  readonly treatyKinds: readonly TreatyKind[];
  readonly forumHeads: readonly ForumHead[];
  /** Gender by given name, lower case, all languages. */
  readonly givenNames: ReadonlyMap<string, "masc" | "femn" | null>;
  readonly particles: WordsByLanguage;
  readonly honorifics: WordsByLanguage;
  readonly notSurnames: WordsByLanguage;
  readonly triggerBranches: Readonly<Record<Language, Branch<Trigger>>>;
  readonly modalityBranches: Readonly<
    Record<Language, Readonly<Record<ModalityKind, Branch<true>>>>
  >;
  readonly presupposeBranches: Readonly<Record<Language, Branch<true>>>;
  readonly aheadBranches: Readonly<Record<Language, Branch<true>>>;
  /** Common nouns for a forum named before: «мероприятие». */
  readonly gatherings: WordsByLanguage;
  /** Common nouns for a forum as a body: «ассамблея». */
  readonly anaphors: WordsByLanguage;
  readonly abbreviations: WordsByLanguage;
  /** Words that English names of committees and ministries are made of. */
  readonly topics: ReadonlySet<string>;
  /** The same in Kazakh: «мәдениет», «ақпарат». */
  readonly kazakhTopics: ReadonlySet<string>;
  /** Case forms, lower case, of Russian names of regions and of parts of the world. */
  readonly regions: ReadonlySet<string>;
  readonly local: LocalWords;
}

export function compile(records: Records): Compiled {
  const { persons, organizations, treatyKinds, forumHeads, given, triggers, regions } = records;
  return {
    countries: by(records.countries, ({ code }) => code),
    chambers: by(records.chambers, ({ id }) => id),
    forums: by(records.forums, ({ id }) => id),
    posts: by(records.posts, ({ id }) => id),
    persons,
    organizations,
    treatyKinds,
    forumHeads,
    ...indexPersons(persons),
    givenNames: genders(given),
    particles: wordSets(given.particles),
    honorifics: wordSets(given.honorifics),
    notSurnames: wordSets(given.notSurnames),
    triggerBranches: byLanguage((language) => triggerTrie(triggers.triggers, language).root),
    modalityBranches: byLanguage((language) => {
      const { planned, denied, recalled, former, greeted } = triggers.modality[language];
      return {
        planned: phraseTrie(planned).root,
        denied: phraseTrie(denied).root,
        recalled: phraseTrie(recalled).root,
        former: phraseTrie(former).root,
        greeted: phraseTrie(greeted).root,
      };
    }),
    presupposeBranches: byLanguage((language) => phraseTrie(triggers.presuppose[language]).root),
    aheadBranches: byLanguage((language) => phraseTrie(triggers.ahead[language]).root),
    gatherings: wordSets(triggers.gatherings),
    anaphors: wordSets(triggers.anaphors),
    abbreviations: wordSets(records.abbreviations),
    regions: new Set([...regions.ru, ...regions.world].flatMap(placeForms)),
    local: {
      lands: new Set(regions.ru.flatMap(placeForms)),
      councils: new Set(regions.councils),
      alone: new Set(regions.alone),
      adjectives: new Set(regions.local),
      units: new Set(regions.units),
    },
    topics: new Set(records.topics.en),
    kazakhTopics: new Set(records.topics.kk),
  };
}

/** Words in lower case, for look-up by language. */
function wordSets(words: Readonly<Record<Language, readonly string[]>>): WordsByLanguage {
  return byLanguage((language) => new Set(words[language].map((word) => word.toLowerCase())));
}

function by<Value>(records: readonly Value[], idOf: (record: Value) => string): Map<string, Value> {
  return new Map(records.map((record) => [idOf(record), record]));
}
