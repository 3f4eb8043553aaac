import * as z from "zod";
import type { Names } from "../../ingest/types.ts";
import { readCountries } from "../countries.ts";
import { hashOf } from "../graph/ids.ts";
import { type EntityRecord, toRecord } from "./records.ts";

/** A person as a public register knows them. */
export interface RegisterPerson {
  readonly wikidataId: string;
  readonly names: Names;
  readonly record: EntityRecord;
}

const HUMAN = "Q5";
const QID = /^Q[1-9]\d*$/;
const LANGUAGES = ["ru", "kk", "en"] as const;

const text = z.object({ value: z.string() });
const claim = z.object({
  mainsnak: z.object({
    datavalue: z.object({ value: z.unknown() }).optional(),
  }),
});
const wikidataItem = z.object({
  id: z.string().regex(QID),
  labels: z.record(z.string(), text).default({}),
  aliases: z.record(z.string(), z.array(text)).default({}),
  claims: z.record(z.string(), z.array(claim)).default({}),
});
const ftmEntity = z.object({
  id: z.string(),
  schema: z.string(),
  caption: z.string().optional(),
  properties: z.record(z.string(), z.array(z.unknown())).default({}),
});

/** Codes of countries by their Wikidata item. */
export const loadCountryItems = (): ReadonlyMap<string, string> =>
  new Map(
    readCountries().flatMap(({ code, wikidata }) => (wikidata ? [[wikidata, code] as const] : [])),
  );

/**
 * One entry of an export: a Wikidata item or a FollowTheMoney entity. Null for what is no person or has no Wikidata id;
 * throws zod's error for what is neither form.
 */
export const toRegisterPerson = (
  entry: unknown,
  countryItems: ReadonlyMap<string, string>,
): RegisterPerson | null => {
  if (entry !== null && typeof entry === "object" && "schema" in entry) {
    return fromFollowTheMoney(ftmEntity.parse(entry));
  }
  return fromWikidata(wikidataItem.parse(entry), countryItems);
};

const fromWikidata = (
  { id, labels, aliases, claims }: z.infer<typeof wikidataItem>,
  countryItems: ReadonlyMap<string, string>,
): RegisterPerson | null => {
  if (!itemsOf(claims["P31"]).includes(HUMAN)) return null;
  const forms = [...Object.values(labels), ...Object.values(aliases).flat()].map(
    ({ value }) => value,
  );
  const countries = itemsOf(claims["P27"]).flatMap((item) => countryItems.get(item) ?? []);
  const names = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const label = labels[language];
      return label ? [[language, label.value]] : [];
    }),
  );
  return person(id, { names, forms, countries });
};

const itemsOf = (claims: readonly z.infer<typeof claim>[] = []): string[] =>
  claims.flatMap(({ mainsnak }) => {
    const value = mainsnak.datavalue?.value;
    if (value === null || typeof value !== "object" || !("id" in value)) return [];
    return typeof value.id === "string" ? [value.id] : [];
  });

const fromFollowTheMoney = ({
  id,
  schema,
  caption,
  properties,
}: z.infer<typeof ftmEntity>): RegisterPerson | null => {
  if (schema !== "Person") return null;
  const strings = (key: string) =>
    (properties[key] ?? []).filter((value): value is string => typeof value === "string");
  const [wikidataId = QID.test(id) ? id : undefined] = strings("wikidataId");
  if (!wikidataId || !QID.test(wikidataId)) return null;
  const forms = [...(caption ? [caption] : []), ...strings("name"), ...strings("alias")];
  const countries = [
    ...strings("citizenship"),
    ...strings("nationality"),
    ...strings("country"),
  ].map((code) => code.toUpperCase());
  return person(wikidataId, { names: {}, forms, countries });
};

interface Told {
  readonly names: Names;
  readonly forms: readonly string[];
  readonly countries: readonly string[];
}

/** The country counts only where the register names one: who has two passports sits in either parliament. */
const person = (wikidataId: string, { names, forms, countries }: Told): RegisterPerson | null => {
  const [name, ...aliases] = new Set([...Object.values(names), ...forms]);
  if (!name) return null;
  const codes = new Set(countries);
  const [only] = codes;
  return {
    wikidataId,
    names,
    record: toRecord({
      id: `register-${hashOf(wikidataId)}`,
      type: "Person",
      name,
      aliases,
      countryCode: codes.size === 1 && only ? only : null,
      wikidataId,
    }),
  };
};
