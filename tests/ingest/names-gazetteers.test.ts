import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import {
  chamberRecord,
  countryRecord,
  type Forms,
  forumRecord,
  organizationHead,
  personRecord,
} from "../../ingest/knowledge/schema.ts";
import { parseYaml } from "../../ingest/knowledge/yaml.ts";
import { stem } from "../../ingest/text/stems.ts";
import { tokenize } from "../../ingest/text/tokens.ts";

const folder = new URL("../../ingest/gazetteers/", import.meta.url);
const source = (name: string) => readFileSync(new URL(name, folder), "utf8");
const read = <Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape>[] =>
  z.array(shape).parse(parseYaml(source(name)));

const givenName = z.strictObject({
  ru: z.string(),
  kk: z.string().optional(),
  en: z.array(z.string()).min(1).optional(),
});
const words = z.strictObject({
  ru: z.array(z.string()).min(5),
  kk: z.array(z.string()).min(5),
  en: z.array(z.string()).min(5),
});
const givenNamesFile = z.strictObject({
  particles: words,
  honorifics: words,
  patronymicEndings: words,
  notSurnames: words,
  male: z.array(givenName),
  female: z.array(givenName),
});

const personFiles = readdirSync(new URL("persons/", folder)).map((name) => `persons/${name}`);
const forums = read("forums.yml", forumRecord);
const organizations = read("organizations.yml", organizationHead);
const persons = personFiles.flatMap((name) => read(name, personRecord));
const countries = read("countries.yml", countryRecord);
const chambers = read("chambers.yml", chamberRecord);
const givenNames = givenNamesFile.parse(parseYaml(source("given-names.yml")));

const LANGUAGES = ["ru", "kk", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/** What a written form is looked up by, near enough: stems, dashes and case apart. */
const key = (form: string, language: Language) =>
  tokenize(form)
    .filter((token) => !/^[-–—]$/.test(token.text))
    .map((token) => stem(token.text, language))
    .join(" ");

/** Forms that more than one record claims. */
const shared = (claims: Iterable<readonly [form: string, id: string]>) => {
  const owners = new Map<string, Set<string>>();
  for (const [form, id] of claims) owners.set(form, (owners.get(form) ?? new Set()).add(id));
  return [...owners].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, ...ids]);
};

const each = (forms: Forms | undefined, language: Language) => forms?.[language] ?? [];

test.each(["forums.yml", "organizations.yml", "given-names.yml", ...personFiles])(
  "%s opens with its fields and its policy",
  (name) => {
    const head = source(name)
      .split("\n")
      .filter((line) => line.startsWith("#"))
      .join("\n");
    expect(source(name)).toMatch(/^# /);
    expect(head).toContain("# Fields: ");
    expect(head).toContain("# Policy: ");
  },
);

test.each([
  { about: "forums", ids: forums.map(({ id }) => id), least: 200 },
  { about: "organizations", ids: organizations.map(({ id }) => id), least: 30 },
  { about: "persons", ids: persons.map(({ id }) => id), least: 800 },
])("$about: at least $least, every id kebab-case and given once", ({ ids, least }) => {
  expect(ids.length).toBeGreaterThanOrEqual(least);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  { gender: "male", least: 2000 },
  { gender: "female", least: 1000 },
] as const)("$gender given names: at least $least, each once", ({ gender, least }) => {
  const names = givenNames[gender].map(({ ru }) => ru);
  expect(names.length).toBeGreaterThanOrEqual(least);
  expect(new Set(names).size).toBe(names.length);
});

test.each(LANGUAGES)("%s: no two forums share a strong form", (language) => {
  const claims = forums.flatMap(({ id, names, strong }) =>
    [names[language] ?? "", ...each(strong, language)].map(
      (form) => [key(form, language), id] as const,
    ),
  );
  expect(shared(claims)).toEqual([]);
});

test.each(LANGUAGES)("%s: no weak form of a forum is a strong form, too", (language) => {
  const strong = new Set(
    forums.flatMap((forum) => each(forum.strong, language).map((form) => key(form, language))),
  );
  const weak = forums.flatMap((forum) => each(forum.weak, language));
  expect(weak.filter((form) => strong.has(key(form, language)))).toEqual([]);
});

test.each(LANGUAGES)("%s: no two persons share a form of their names", (language) => {
  const claims = persons.flatMap(({ id, names, full, aliases }) =>
    [names[language], full?.[language], ...each(aliases, language)]
      .filter((form) => form !== undefined)
      .map((form) => [form.toLowerCase(), id] as const),
  );
  expect(shared(claims)).toEqual([]);
});

test.each(LANGUAGES)("%s: no two heads of organizations share a form", (language) => {
  const claims = organizations.flatMap((head) =>
    each(head, language).map((form) => [form.toLowerCase(), head.id] as const),
  );
  expect(shared(claims)).toEqual([]);
});

test("no word of ru or kk names mixes Cyrillic and Latin letters", () => {
  const forms = [
    ...forums.flatMap(({ names, strong, weak }) => [names, strong, weak]),
    ...persons.flatMap(({ names, full, aliases }) => [names, full, aliases]),
    ...givenNames.male,
    ...givenNames.female,
    ...organizations,
  ].flatMap((record) => [record?.ru ?? [], record?.kk ?? []].flat());
  const mixed = forms
    .flatMap((form) => form.split(/[\s-]/))
    .filter((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word));
  expect(mixed).toEqual([]);
});

test("persons and forums refer to what the gazetteers hold", () => {
  const codes = new Set(countries.map(({ code }) => code));
  const bodies = new Set([
    ...codes,
    ...chambers.map(({ id }) => id),
    ...forums.map(({ id }) => id),
  ]);
  const regions = new Set(countries.flatMap(({ region }) => region));
  expect(persons.flatMap(({ posts }) => posts).filter(({ body }) => !bodies.has(body))).toEqual([]);
  expect(persons.filter(({ country }) => country && !codes.has(country))).toEqual([]);
  expect(forums.flatMap(({ members }) => members).filter((code) => !codes.has(code))).toEqual([]);
  expect(forums.filter(({ region }) => region && !regions.has(region))).toEqual([]);
});

test("a post never ends before it begins", () => {
  const posts = persons.flatMap(({ id, posts }) => posts.map((post) => ({ id, ...post })));
  expect(
    posts.filter(
      ({ from, to }) => from && to && to.slice(0, from.length) < from.slice(0, to.length),
    ),
  ).toEqual([]);
});

test.each([
  { about: "a surname alone", form: "Ашимбаев" },
  { about: "an instrumental", form: "Мауленом Ашимбаевым" },
])("persons: $about is no alias", ({ form }) => {
  expect(persons.filter(({ aliases }) => each(aliases, "ru").includes(form))).toEqual([]);
});

test.each(LANGUAGES)("%s: no person has an alias of one word", (language) => {
  const aliases = persons.flatMap((person) => each(person.aliases, language));
  expect(aliases.filter((alias) => !/\s/.test(alias))).toEqual([]);
});

test.each([
  { name: "Межпарламентский форум государств Центральной Азии", kind: "FORUM", members: 5 },
  { name: "Международный Фонд спасения Арала", kind: "ORGANIZATION", members: 4 },
  { name: "Съезд лидеров мировых и традиционных религий", kind: "CONGRESS", members: 0 },
])("forums: $name is a $kind", ({ name, kind, members }) => {
  const found = forums.filter(({ names }) => names.ru === name);
  expect(found).toMatchObject([{ kind }]);
  expect(found[0]?.members).toHaveLength(members);
});

test.each([
  { old: "Тюркский совет", id: "ots" },
  { old: "Turkic Council", id: "ots" },
  { old: "Организация Исламская конференция", id: "oic" },
  { old: "Парламентская ассамблея тюркоязычных стран", id: "turkpa" },
])("forums: the old name $old leads to $id", ({ old, id }) => {
  const found = forums.filter(({ strong }) => LANGUAGES.some((l) => each(strong, l).includes(old)));
  expect(found.map((forum) => forum.id)).toEqual([id]);
});

test.each([
  { ru: "Маулен", kk: "Мәулен", en: "Maulen", gender: "male" },
  { ru: "Рустами", kk: undefined, en: "Rustami", gender: "male" },
  { ru: "Дастан", kk: undefined, en: "Dastan", gender: "male" },
  { ru: "Сахиба", kk: undefined, en: "Sahiba", gender: "female" },
  { ru: "Танзила", kk: undefined, en: "Tanzila", gender: "female" },
] as const)("given names: $ru is $gender", ({ ru, kk, en, gender }) => {
  const found = givenNames[gender].find((name) => name.ru === ru);
  expect(found?.en).toContain(en);
  if (kk) expect(found?.kk).toBe(kk);
  const other = gender === "male" ? "female" : "male";
  expect(givenNames[other].map((name) => name.ru)).not.toContain(ru);
});
