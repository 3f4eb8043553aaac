import { type EntityRecord, type Feature, formsOf } from "./records.ts";
import { nearness } from "./similarity.ts";
import type { BodyName, Vocabulary } from "./vocabulary.ts";

export interface BodyEvidence {
  readonly features: readonly Feature[];
  readonly forbidden: string | null;
}

/** Every reason why two records are one chamber, forum, organization or document, or two. */
export const compareBodies = (
  left: EntityRecord,
  right: EntityRecord,
  vocabulary: Vocabulary,
): BodyEvidence => {
  const ones = formsOf(left).map((form) => vocabulary.read(form));
  const others = formsOf(right).map((form) => vocabulary.read(form));
  const rules = RULES[left.type === "Chamber" || left.type === "Treaty" ? left.type : "Other"];
  const name = bestOverlap(ones, others, rules.optional);
  return {
    features: [
      nameFeature(name),
      ...(name.samePair
        ? [{ name: "countries", weight: 1.5, detail: "both call the same countries" }]
        : []),
      ...kindFeature(left, right),
      ...countryFeature(left.countryCode, right.countryCode),
      ...rules.features(left, right),
    ],
    forbidden: rules.forbids(left, right, ones, others) ?? forbiddenByNames(left, right, name),
  };
};

interface Overlap {
  /** Share of the words both have, 0 to 1. */
  readonly share: number;
  /** All words of the shorter name are in the longer. */
  readonly contained: boolean;
  readonly numbersDiffer: boolean;
  readonly countriesDiffer: boolean;
  /** Both call the same two countries or more. */
  readonly samePair: boolean;
  readonly words: number;
}

interface Rules {
  /** Words that names of one thing have or lack. */
  readonly optional: ReadonlySet<string>;
  features(left: EntityRecord, right: EntityRecord): Feature[];
  forbids(
    left: EntityRecord,
    right: EntityRecord,
    ones: readonly BodyName[],
    others: readonly BodyName[],
  ): string | null;
}

const TREATY_NOUNS = [
  "memorandum",
  "agreement",
  "treaty",
  "declaration",
  "protocol",
  "statement",
  "resolution",
  "plan",
  "roadmap",
  "program",
  "convention",
];

const RULES: Readonly<Record<"Chamber" | "Treaty" | "Other", Rules>> = {
  Chamber: {
    optional: new Set(["parliament", "national", "assembly", "supreme"]),
    features: (left, right) =>
      left.countryCode &&
      left.countryCode === right.countryCode &&
      left.kind &&
      left.kind === right.kind
        ? [{ name: "seat", weight: 2, detail: `the ${left.kind} of ${left.countryCode}` }]
        : [],
    forbids: (left, right) =>
      isConflict(left.countryCode, right.countryCode) ? "chambers of two countries" : null,
  },
  Treaty: {
    optional: new Set(TREATY_NOUNS),
    features: (left, right) => [...partyFeatures(left, right), ...dateFeatures(left, right)],
    forbids: (left, right) => {
      if (isConflict(yearOf(left), yearOf(right))) return "documents of two years";
      if (partiesConflict(left, right)) return "documents between other parties";
      return null;
    },
  },
  Other: {
    optional: new Set(["parliamentary", "parliament", "states"]),
    features: () => [],
    forbids: (left, right, ones, others) => {
      if (isConflict(left.countryCode, right.countryCode)) return "bodies of two countries";
      return ones.every(isUnnamed) || others.every(isUnnamed) ? "a kind of body, no name" : null;
    },
  },
};

/** Words that only say of what kind a body is. */
const KINDS: ReadonlySet<string> = new Set([
  "committee",
  "commission",
  "delegation",
  "faction",
  "group",
  "official",
  "parliamentary",
  "party",
  "secretariat",
  "staff",
  "standing",
  "working",
]);

/** «Комиссия», «парламентская делегация»: every country has many. */
const isUnnamed = ({ concepts, countries, numbers }: BodyName): boolean =>
  countries.size + numbers.size === 0 && [...concepts].every((concept) => KINDS.has(concept));

const bestOverlap = (
  ones: readonly BodyName[],
  others: readonly BodyName[],
  optional: ReadonlySet<string>,
): Overlap => {
  const nothing: Overlap = {
    share: 0,
    contained: false,
    numbersDiffer: false,
    countriesDiffer: false,
    samePair: false,
    words: 0,
  };
  return ones
    .flatMap((one) => others.map((other) => overlap(one, other, optional)))
    .reduce((best, next) => (rankOf(next) > rankOf(best) ? next : best), nothing);
};

const rankOf = ({ share, numbersDiffer, countriesDiffer }: Overlap): number =>
  share - (numbersDiffer ? 0.5 : 0) - (countriesDiffer ? 0.5 : 0);

/** Optional words count only where a name has no others. */
const overlap = (left: BodyName, right: BodyName, optional: ReadonlySet<string>): Overlap => {
  const [one, other] = [essential(left.concepts, optional), essential(right.concepts, optional)];
  const matched = one.filter((word) =>
    other.some((candidate) => isSameWord(word, candidate)),
  ).length;
  const total = one.length + other.length - matched;
  const shorter = Math.min(one.length, other.length);
  return {
    share: left.key !== "" && left.key === right.key ? 1 : total === 0 ? 0 : matched / total,
    contained: shorter > 0 && matched === shorter,
    numbersDiffer: !equalSets(left.numbers, right.numbers),
    countriesDiffer:
      left.countries.size > 0 &&
      right.countries.size > 0 &&
      !equalSets(left.countries, right.countries),
    samePair: left.countries.size > 1 && equalSets(left.countries, right.countries),
    words: matched,
  };
};

const essential = (concepts: ReadonlySet<string>, optional: ReadonlySet<string>): string[] => {
  const rest = [...concepts].filter((concept) => !optional.has(concept));
  return rest.length > 0 ? rest : [...concepts];
};

/** Words no list knows are compared by their sound. */
const isSameWord = (left: string, right: string): boolean =>
  left === right ||
  (left.startsWith("~") &&
    right.startsWith("~") &&
    nearness(left.slice(1), right.slice(1)) !== "none");

const equalSets = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && [...left].every((value) => right.has(value));

const nameFeature = ({ share, contained }: Overlap): Feature => {
  if (share === 1) return { name: "name", weight: 2.2, detail: "all words of the names agree" };
  if (contained) return { name: "name", weight: 0.2, detail: "one name holds the other" };
  if (share >= 0.5) return { name: "name", weight: -0.5, detail: "most words of the names agree" };
  return { name: "name", weight: -4, detail: "names do not agree" };
};

const kindFeature = (left: EntityRecord, right: EntityRecord): Feature[] => {
  if (!left.kind || !right.kind) return [];
  return left.kind === right.kind
    ? [{ name: "kind", weight: 0.5, detail: `both ${left.kind}` }]
    : [{ name: "kind", weight: -4, detail: `${left.kind} and ${right.kind}` }];
};

const countryFeature = (left: string | null, right: string | null): Feature[] =>
  left && left === right ? [{ name: "country", weight: 0.5, detail: `both of ${left}` }] : [];

const forbiddenByNames = (
  left: EntityRecord,
  right: EntityRecord,
  name: Overlap,
): string | null => {
  if (name.countriesDiffer && left.type !== "Treaty") return "their names call other countries";
  if (name.numbersDiffer && name.share > 0) return "their numbers differ";
  if (left.type === "Chamber" && isConflict(left.kind, right.kind)) return "chambers of two kinds";
  if (left.companions.includes(right.id) || right.companions.includes(left.id))
    return "one statement names both";
  return null;
};

const isConflict = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && left !== right;

const yearOf = ({ signedOn }: EntityRecord): string | null => signedOn?.slice(0, 4) ?? null;

/** A report that names fewer parties is no contradiction; one that names others is. */
const partiesConflict = (
  { parties: left }: EntityRecord,
  { parties: right }: EntityRecord,
): boolean => {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.length > 0 && !fewer.every((party) => more.includes(party));
};

const partyFeatures = (left: EntityRecord, right: EntityRecord): Feature[] => {
  const [one, other] = [new Set(left.parties), new Set(right.parties)];
  if (one.size === 0 || other.size === 0)
    return [{ name: "parties", weight: -1, detail: "parties unknown" }];
  return equalSets(one, other)
    ? [{ name: "parties", weight: 1, detail: `both between ${[...one].sort().join(", ")}` }]
    : [{ name: "parties", weight: -0.5, detail: "one names more parties" }];
};

const dateFeatures = (left: EntityRecord, right: EntityRecord): Feature[] => {
  const [one, other] = [left.signedOn, right.signedOn];
  if (!one || !other) return [{ name: "date", weight: -0.5, detail: "a date is unknown" }];
  if (one === other) return [{ name: "date", weight: 1, detail: `both of ${one}` }];
  const fits = one.startsWith(other) || other.startsWith(one);
  return fits
    ? [{ name: "date", weight: 0.5, detail: `${one} and ${other} agree` }]
    : [{ name: "date", weight: -2, detail: `${one} and ${other}` }];
};
