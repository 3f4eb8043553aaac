import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { parseYaml } from "../../ingest/knowledge/yaml.ts";
import type { Random } from "./random.ts";

/** A person made up from the lists of given names, spelled in Russian and in English. */
export interface MadeUpPerson {
  readonly id: string;
  readonly isFemale: boolean;
  readonly given: Spelled;
  readonly family: Spelled;
  readonly countryCode: string;
}

export interface Spelled {
  readonly ru: string;
  readonly en: string;
}

const GIVEN_NAMES = fileURLToPath(
  new URL("../../ingest/gazetteers/given-names.yml", import.meta.url),
);
const COUNTRIES = ["KZ", "UZ", "KG", "TJ", "TM", "RU", "AZ", "BY", "AM", "TR"];
/** Family names are made as many of the region are: a given name and an ending. */
const ENDINGS: readonly Spelled[] = [
  { ru: "ов", en: "ov" },
  { ru: "беков", en: "bekov" },
  { ru: "баев", en: "bayev" },
  { ru: "ханов", en: "khanov" },
  { ru: "галиев", en: "galiyev" },
  { ru: "кулов", en: "kulov" },
  { ru: "мурадов", en: "muradov" },
  { ru: "жанов", en: "zhanov" },
  { ru: "метов", en: "metov" },
  { ru: "дыков", en: "dykov" },
];

const entry = z.object({ ru: z.string().optional(), en: z.array(z.string()).optional() });
const file = z.object({ male: z.array(entry), female: z.array(entry) });

const spelled = (entries: readonly z.infer<typeof entry>[]): Spelled[] =>
  entries.flatMap(({ ru, en }) => (ru && en?.[0] ? [{ ru, en: en[0] }] : []));

/** Makes the person of a number; few names are common and many are rare. */
export const createPeople = (): ((number: number, random: Random) => MadeUpPerson) => {
  const parsed = file.parse(parseYaml(readFileSync(GIVEN_NAMES, "utf8")));
  const [male, female] = [spelled(parsed.male), spelled(parsed.female)];
  const roots = male.filter(({ ru }) => /[бвгдзклмнпрст]$/.test(ru));
  const families = roots.flatMap(({ ru, en }) =>
    ENDINGS.map((ending) => ({ ru: `${ru}${ending.ru}`, en: `${en}${ending.en}` })),
  );
  return (number, random) => {
    const isFemale = random() < 0.4;
    const family = rarely(families, random);
    return {
      id: `person-${number.toString(16).padStart(16, "0")}`,
      isFemale,
      given: rarely(isFemale ? female : male, random),
      family: isFemale ? { ru: `${family.ru}а`, en: `${family.en}a` } : family,
      countryCode: COUNTRIES[Math.floor(random() * COUNTRIES.length)] ?? "KZ",
    };
  };
};

/** The first of a list come up more often than the last. */
const rarely = (list: readonly Spelled[], random: Random): Spelled =>
  list[Math.floor(list.length * random() ** 2)] ?? { ru: "", en: "" };
