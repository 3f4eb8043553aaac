import type { Morphology } from "../text/morphology.ts";
import type { Language } from "../types.ts";
import type { Cache } from "./cache.ts";
import type { Compiled } from "./compile.ts";
import { type GazetteerName, type Keys, lemmaKeys, placeKeys, stemKeys } from "./names.ts";
import type { Forms } from "./schema.ts";
import { type Branch, Trie, translate } from "./trie.ts";

const SPEAKERS = ["спикеров", "председателей", "глав", "руководителей"];

/** How the words of a form are looked up in texts. */
type Looking = (form: string, language: Language, morphology: Morphology) => Keys[];

interface Entry {
  readonly form: string;
  readonly by: Looking;
  readonly name: GazetteerName;
}

/** A look-up structure of everything the gazetteers name in one language; Latin forms serve all languages. */
export function nameTrie(
  records: Compiled,
  language: Language,
  morphology: Morphology,
  cache: Cache,
): Trie<GazetteerName> {
  const entries = [...entriesOf(records, language)];
  const places =
    cache.recall<Branch<number>>(language) ??
    cache.keep(language, placesOf(entries, language, morphology));
  return new Trie(translate(places, (place) => (entries[place] as Entry).name));
}

function placesOf(
  entries: readonly Entry[],
  language: Language,
  morphology: Morphology,
): Branch<number> {
  const trie = new Trie<number>();
  for (const [place, { form, by }] of entries.entries())
    trie.add(by(form, language, morphology), place);
  return trie.root;
}

/** Always the same, in the same order, for the same records. */
function* entriesOf(records: Compiled, language: Language): Generator<Entry> {
  yield* countryEntries(records, language);
  yield* chamberEntries(records, language);
  yield* forumEntries(records, language);
  for (const record of records.posts.values()) {
    for (const form of record[language]) {
      const name: GazetteerName = { type: "post", record, surface: form };
      yield { form, by: lemmaKeys, name };
      if (language === "en") yield { form: englishPlural(form), by: stemKeys, name };
    }
  }
  for (const { kind, ...forms } of records.forumHeads)
    for (const form of forms[language])
      yield { form, by: lemmaKeys, name: { type: "forumHead", kind } };
  for (const { kind, ...forms } of records.treatyKinds)
    for (const form of forms[language])
      yield { form, by: lemmaKeys, name: { type: "treaty", kind } };
  for (const head of records.organizations)
    for (const form of head[language])
      yield { form, by: lemmaKeys, name: { type: "organization", head } };
}

function* countryEntries({ countries }: Compiled, language: Language): Generator<Entry> {
  for (const {
    code,
    names,
    official,
    aliases,
    adjectives,
    capital,
    cities,
  } of countries.values()) {
    const entry = (form: string, kind: "noun" | "adjective" | "city"): Entry => ({
      form,
      by: kind === "adjective" ? stemKeys : placeKeys,
      name: { type: "country", code, form: kind, surface: form },
    });
    yield entry(names[language], "noun");
    const title = official?.[language];
    if (title) yield entry(title, "noun");
    for (const form of formsIn(aliases, language)) yield entry(form, "noun");
    // «Қырғыз еліне барды»: the adjective with «елі» is the country.
    if (language === "kk")
      for (const form of formsIn(adjectives, language)) yield entry(`${form} елі`, "noun");
    // «Премьер-министр Венгерской Республики»: so any republic may be called.
    if (language === "ru")
      for (const form of formsIn(adjectives, language))
        if (/[сц]кий$/u.test(form) && form !== "китайский")
          yield entry(`${form.replace(/ий$/u, "ая")} Республика`, "noun");
    for (const form of formsIn(adjectives, language)) yield entry(form, "adjective");
    for (const form of [capital?.[language], ...formsIn(cities, language)])
      if (form) yield entry(form, "city");
  }
}

function* chamberEntries({ chambers }: Compiled, language: Language): Generator<Entry> {
  for (const record of chambers.values()) {
    const entry = (form: string, strong: boolean): Entry => ({
      form,
      by: stemKeys,
      name: { type: "chamber", record, strong },
    });
    yield entry(record.names[language], true);
    for (const form of formsIn(record.strong, language)) yield entry(form, true);
    for (const form of formsIn(record.weak, language)) yield entry(form, false);
    for (const form of record.native) yield entry(form, true);
  }
}

function* forumEntries({ forums }: Compiled, language: Language): Generator<Entry> {
  for (const record of forums.values()) {
    const entry = (form: string, strong: boolean): Entry => ({
      form,
      by: stemKeys,
      name: { type: "forum", record, strong },
    });
    const name = record.names[language];
    for (const given of [...(name ? [name] : []), ...formsIn(record.strong, language)]) {
      for (const form of speakersCalled(given)) {
        yield entry(form, true);
        const short = shortAssembly(form);
        if (short !== form) yield entry(short, true);
      }
    }
    for (const form of formsIn(record.weak, language)) yield entry(form, false);
    if (language !== "en") for (const form of formsIn(record.strong, "en")) yield entry(form, true);
  }
}

/** «Парламентская ассамблея Совета Европы» → «ПА Совета Европы», as Russian news writes it. */
function shortAssembly(name: string): string {
  return name.replace(/^(меж)?парламентская ассамблея (?=\p{L})/iu, (_, inter) =>
    inter ? "МПА " : "ПА ",
  );
}

/** «Совещание спикеров парламентов стран …», «… глав парламентов государств …»: news calls them either way. */
function speakersCalled(name: string): readonly string[] {
  const [, before, after] =
    /^(.*[ -])(?:спикеров|председателей|глав|руководителей) (парламентов.*)$/u.exec(name) ?? [];
  if (before === undefined || after === undefined) return [name];
  const tails = [
    after,
    after.replace(" стран ", " государств "),
    after.replace(" государств ", " стран "),
  ];
  const forms = SPEAKERS.flatMap((heads) => tails.map((tail) => `${before}${heads} ${tail}`));
  return [...new Set([name, ...forms])];
}

const formsIn = (forms: Forms, language: Language): readonly string[] => forms[language] ?? [];

/** "deputy chairman" → "deputy chairmen", "secretary" → "secretaries". */
function englishPlural(form: string): string {
  if (/^secretary[ -]/.test(form)) return form.replace("secretary", "secretaries");
  if (/man$/.test(form)) return form.replace(/man$/, "men");
  return /[^aeiou]y$/.test(form) ? form.replace(/y$/, "ies") : `${form}s`;
}
