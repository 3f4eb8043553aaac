import { keyTokens, patronymicOf, withoutPatronymic } from "../../ingest/text/transliteration.ts";
import { areOtherGivenNames } from "./given-names.ts";
import { type EntityRecord, formsOf } from "./records.ts";
import { nearness } from "./similarity.ts";

/** A written form of a person's name, taken apart. */
export interface PersonName {
  /** Keys without the patronymic, in their order; initials keep their dot. */
  readonly tokens: readonly string[];
  /** Key of the patronymic, or its initial; null when the form has none. */
  readonly patronymic: string | null;
}

/**
 * How two forms of a name agree: all words; with other vowels; but for a slip; initials for given names; a family name
 * alone; a given name alone; one family name with other given names; not at all.
 */
export type NameLevel =
  | "exact"
  | "vowels"
  | "typo"
  | "initials"
  | "surname"
  | "given"
  | "conflict"
  | "none";

export interface NameComparison {
  readonly level: NameLevel;
  /** Words that agree only nearly. */
  readonly near: number;
  /** Words that only one of the two has, such as a middle name. */
  readonly extra: number;
  /** A man's and a woman's form of one family name: «Гафаров», «Гафарова». */
  readonly gendersDiffer: boolean;
  /** The word both share, by which a name is common or rare. */
  readonly shared: string;
}

// What news puts before names and extraction may leave there.
const TITLES: ReadonlySet<string> = new Set(
  [
    "г-н",
    "г-жа",
    "господин",
    "госпожа",
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "sir",
    "доктор",
    "профессор",
    "сэр",
    "сардар",
    "sardar",
    "мырза",
    "ханым",
  ].flatMap(keyTokens),
);

/** Takes a name apart. */
export const parsePersonName = (form: string): PersonName => {
  const patronymic = patronymicOf(form);
  const tokens = keyTokens(withoutPatronymic(form));
  const names = tokens.filter((token) => !TITLES.has(token));
  return {
    tokens: names.length > 0 ? names : tokens,
    patronymic: patronymic === null ? null : keyOfPatronymic(patronymic),
  };
};

const parsed = new WeakMap<EntityRecord, readonly PersonName[]>();

/** Names are compared at most this many forms a side; more are spellings of these. */
const MAX_FORMS = 8;

/** The forms of a record's name taken apart, once however often it is compared. */
export const personNamesOf = (record: EntityRecord): readonly PersonName[] => {
  const known = parsed.get(record);
  if (known) return known;
  const names = formsOf(record)
    .slice(0, MAX_FORMS)
    .map(parsePersonName)
    .filter(({ tokens }) => tokens.length > 0);
  parsed.set(record, names);
  return names;
};

/** Whether a form tells a given and a family name. */
export const isFullName = ({ tokens }: PersonName): boolean =>
  tokens.filter((token) => !isInitialKey(token)).length > 1;

/** «Кемелевич», «Кемелұлы», "Kemeluly": the father's name is what counts. */
const keyOfPatronymic = (patronymic: string): string =>
  keyTokens(patronymic)
    .filter((token) => !PARTICLES.has(token))
    .join(" ")
    .replace(/(?:[oe]vi[čt]|i[čt]|[oe]vna|i[čn]na|uli|kizi)$/, "");

const PARTICLES: ReadonlySet<string> = new Set(
  ["оглы", "огли", "угли", "уулу", "улы", "кызы", "кизи", "oğlu", "qızı", "oʻgʻli"].flatMap(
    keyTokens,
  ),
);

/** Whether both have a patronymic, and what comparing them says. */
export const comparePatronymics = (
  left: string | null,
  right: string | null,
): "unknown" | "equal" | "initial" | "conflict" => {
  if (!left || !right) return "unknown";
  if (isInitialKey(left) || isInitialKey(right)) {
    return initialFits(left, right) ? "initial" : "conflict";
  }
  return nearness(left, right) === "none" ? "conflict" : "equal";
};

export const isInitialKey = (token: string): boolean => token.endsWith(".");

/** "Y." stands for «Ерлан» and «Юрий» alike. */
export const initialFits = (left: string, right: string): boolean => {
  const [one, other] = [left.replace(".", ""), right.replace(".", "")];
  if (one === "y") return /^[yeaoui]/.test(other);
  if (other === "y") return /^[yeaoui]/.test(one);
  return one.startsWith(other) || other.startsWith(one);
};

interface Match {
  readonly kind: "equal" | "vowels" | "typo" | "initial" | "gender";
  readonly left: number;
  readonly right: number;
}

/** Compares two forms word by word, in whatever order the words stand. */
export const comparePersonNames = (left: PersonName, right: PersonName): NameComparison => {
  const matches = alignTokens(left.tokens, right.tokens);
  const count = (kind: Match["kind"]) => matches.filter((match) => match.kind === kind).length;
  const full = matches.length - count("initial");
  const shorter = Math.min(left.tokens.length, right.tokens.length);
  const extra = Math.max(left.tokens.length, right.tokens.length) - matches.length;
  const gendersDiffer = count("gender") > 0;
  const surname = matches.find((match) => isSurname(match, left, right)) ?? matches[0];
  const shared = surname ? (left.tokens[surname.left] ?? "") : "";
  const level = levelOf();
  return {
    level,
    near: count("vowels") + count("typo") + count("gender"),
    extra,
    gendersDiffer,
    shared,
  };

  function levelOf(): NameLevel {
    if (full === 0) return "none";
    if (matches.length < shorter)
      return surname && isSurname(surname, left, right) ? "conflict" : "none";
    if (shorter === 1)
      return surname && isSurname(surname, left, right) ? bySlips("surname") : "given";
    if (count("initial") > 0) return count("typo") + count("gender") > 0 ? "none" : "initials";
    return bySlips("exact");
  }

  function bySlips(otherwise: "exact" | "surname"): NameLevel {
    if (count("typo") + count("gender") > 0) return otherwise === "exact" ? "typo" : "none";
    return count("vowels") > 0 && otherwise === "exact" ? "vowels" : otherwise;
  }
};

/** A family name stands last, or first before an initial or a given name that the other form has last. */
const isSurname = (match: Match, left: PersonName, right: PersonName): boolean => {
  const place = (index: number, tokens: readonly string[]) =>
    tokens.length === 1
      ? "any"
      : index === tokens.length - 1 || isInitialKey(tokens.at(-1) ?? "")
        ? "last"
        : "other";
  const [one, other] = [place(match.left, left.tokens), place(match.right, right.tokens)];
  return one === "last" || other === "last" || (one === "any" && other === "any");
};

const ORDER = ["equal", "vowels", "gender", "typo", "initial"] as const;

/** Pairs off words, the surest matches first; each word is used once. */
const alignTokens = (left: readonly string[], right: readonly string[]): Match[] => {
  const possible = left.flatMap((one, leftIndex) =>
    right.flatMap((other, rightIndex) => {
      const kind = matchTokens(one, other);
      return kind ? [{ kind, left: leftIndex, right: rightIndex }] : [];
    }),
  );
  possible.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  const matches: Match[] = [];
  for (const match of possible) {
    if (matches.some((taken) => taken.left === match.left || taken.right === match.right)) continue;
    matches.push(match);
  }
  return matches;
};

const matchTokens = (left: string, right: string): Match["kind"] | null => {
  if (isInitialKey(left) || isInitialKey(right)) return initialFits(left, right) ? "initial" : null;
  if (isGenderPair(left, right) || isGenderPair(right, left)) return "gender";
  const near = nearness(left, right);
  if (near === "none" || (near !== "equal" && areOtherGivenNames(left, right))) return null;
  return near;
};

const isGenderPair = (man: string, woman: string): boolean =>
  (woman === `${man}a` && /(?:[oe]v|in)$/.test(man)) ||
  (man.endsWith("ski") && woman === `${man.slice(0, -1)}aa`);
