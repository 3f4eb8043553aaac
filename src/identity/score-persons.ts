import { isCommonSurname } from "./common-names.ts";
import {
  comparePatronymics,
  comparePersonNames,
  type NameComparison,
  type NameLevel,
  type PersonName,
  personNamesOf,
} from "./person-names.ts";
import { comparePosts } from "./posts.ts";
import type { EntityRecord, Feature } from "./records.ts";

/** What a level of agreement between names is worth in log-odds, for a rare and for a common family name. */
const NAME_WEIGHTS: Readonly<Record<NameLevel, readonly [rare: number, common: number]>> = {
  exact: [3, 1.5],
  vowels: [1, -0.2],
  typo: [0.2, -1],
  initials: [0, -1.5],
  surname: [-1, -2],
  given: [-3, -4],
  conflict: [-6, -6],
  none: [-8, -8],
};

export interface PersonEvidence {
  readonly features: readonly Feature[];
  readonly forbidden: string | null;
  /** How the names agree. */
  readonly level: NameLevel;
}

/** Every reason why two records are one person or two. */
export const comparePersons = (left: EntityRecord, right: EntityRecord): PersonEvidence => {
  const [ones, others] = [personNamesOf(left), personNamesOf(right)];
  const name = bestComparison(ones, others);
  const patronymic = bestPatronymics(ones, others);
  const posts = comparePosts(left.posts, right.posts, name.level);
  const features = [
    nameFeature(name),
    ...patronymicFeature(patronymic),
    ...countryFeature(left.countryCode, right.countryCode),
    ...posts,
    ...companyFeature(left, right),
    ...(name.gendersDiffer
      ? [{ name: "gender", weight: -5, detail: "a man's and a woman's form of the family name" }]
      : []),
  ];
  return { features, forbidden: forbids(left, right, name, patronymic), level: name.level };
};

const wordsIn = ({ tokens }: PersonName): number =>
  tokens.reduce((sum, token) => sum + (token.endsWith(".") ? 0.5 : 1), 0);

/** Only the fullest forms of each side speak: «Токаев» as an alias must not hide that the given names differ. */
const bestComparison = (
  ones: readonly PersonName[],
  others: readonly PersonName[],
): NameComparison => {
  const fullest = (names: readonly PersonName[]) => {
    const most = Math.min(2, Math.max(...names.map(wordsIn)));
    return names.filter((name) => wordsIn(name) >= most);
  };
  const nothing: NameComparison = {
    level: "none",
    near: 0,
    extra: 0,
    gendersDiffer: false,
    shared: "",
  };
  return fullest(ones)
    .flatMap((one) => fullest(others).map((other) => comparePersonNames(one, other)))
    .reduce((best, next) => (worth(next) > worth(best) ? next : best), nothing);
};

const worth = ({ level, near, extra }: NameComparison): number =>
  NAME_WEIGHTS[level][0] - 0.4 * Math.max(0, near - 1) - 0.5 * extra;

type PatronymicRelation = ReturnType<typeof comparePatronymics>;

const bestPatronymics = (
  ones: readonly PersonName[],
  others: readonly PersonName[],
): PatronymicRelation => {
  const found = ones.flatMap((one) =>
    others.map((other) => comparePatronymics(one.patronymic, other.patronymic)),
  );
  return (
    (["equal", "initial", "conflict"] as const).find((relation) => found.includes(relation)) ??
    "unknown"
  );
};

const nameFeature = (name: NameComparison): Feature => {
  const common = isCommonSurname(name.shared);
  const slips =
    0.8 * Math.max(0, name.near - 1) + (isTold(name.level) ? 0.5 * Math.min(name.extra, 2) : 0);
  return {
    name: "name",
    weight: NAME_WEIGHTS[name.level][common ? 1 : 0] - slips,
    detail: `${DETAILS[name.level]}${common ? ", a common family name" : ""}`,
  };
};

const isTold = (level: NameLevel): boolean =>
  level === "exact" || level === "vowels" || level === "typo";

const DETAILS: Readonly<Record<NameLevel, string>> = {
  exact: "given and family name agree",
  vowels: "names agree but for vowels",
  typo: "names differ in one letter",
  initials: "family name and initials agree",
  surname: "a family name alone agrees",
  given: "a given name alone agrees",
  conflict: "one family name, other given names",
  none: "names do not agree",
};

const patronymicFeature = (relation: PatronymicRelation): Feature[] => {
  switch (relation) {
    case "unknown":
      return [];
    case "equal":
      return [{ name: "patronymic", weight: 2, detail: "patronymics agree" }];
    case "initial":
      return [{ name: "patronymic", weight: 0.5, detail: "initials of the patronymic agree" }];
    case "conflict":
      return [{ name: "patronymic", weight: -8, detail: "patronymics differ" }];
  }
};

const countryFeature = (left: string | null, right: string | null): Feature[] => {
  if (!left || !right) return [];
  return left === right
    ? [{ name: "country", weight: 0.8, detail: `both of ${left}` }]
    : [{ name: "country", weight: -4, detail: `${left} and ${right}` }];
};

/** Nobody meets himself; two people who are told of together with the same others may be one. */
const companyFeature = (left: EntityRecord, right: EntityRecord): Feature[] => {
  if (left.companions.includes(right.id) || right.companions.includes(left.id)) {
    return [{ name: "company", weight: -6, detail: "one statement names both" }];
  }
  const others = new Set(right.companions);
  const shared = new Set(left.companions.filter((id) => others.has(id))).size;
  if (shared < 2) return [];
  return [{ name: "company", weight: 1.2, detail: `${shared} others in common` }];
};

const forbids = (
  left: EntityRecord,
  right: EntityRecord,
  name: NameComparison,
  patronymic: PatronymicRelation,
): string | null => {
  if (patronymic === "conflict") return "their patronymics differ";
  if (name.level === "conflict" && sharesBody(left, right)) {
    return "two given names with one family name in one body";
  }
  return null;
};

const sharesBody = (left: EntityRecord, right: EntityRecord): boolean =>
  left.posts.some((post) => right.posts.some(({ bodyId }) => bodyId === post.bodyId)) ||
  (left.countryCode !== null && left.countryCode === right.countryCode);
