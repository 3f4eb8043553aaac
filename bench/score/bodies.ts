import type { Entity, Role } from "../../ingest/types.ts";
import { fold, words } from "./names.ts";

/** Forums whose short, long and translated names share no words. */
const FORUMS: readonly (readonly [string, RegExp])[] = [
  [
    "turkpa",
    /т[юү]ркпа|turkpa|(?:ассамбле|assembly).*(?:тюрк|turkic)|(?:тюрк|түркі|turkic).*(?:ассамбле|assembly)/u,
  ],
  [
    "ipa-cis",
    /мпа снг|ipa cis|(?:межпарламентск|interparliamentary|inter parliamentary|парламентаралық)\P{N}*(?:снг|независим|cis|commonwealth of ind|тмд|тәуелсіз)|(?:снг|тмд|cis)\P{N}*(?:межпарламентск|парламентаралық|interparliamentary)/u,
  ],
  [
    "csto-pa",
    /па одкб|csto pa|(?:ассамбле|assembly).*(?:одкб|договора о коллективной|csto|collective security)/u,
  ],
  [
    "osce-pa",
    /па обсе|osce pa|(?:ассамбле|assembly).*(?:обсе|по безопасности и сотруднич|osce|security and co)|(?:osce|еқыұ).*(?:assembly|ассамбле)/u,
  ],
  ["pace", /пасе|(?:ассамбле|assembly).*(?:совета европы|council of europe)/u],
  ["pabsec", /пачэс|pabsec|черноморск\p{L}* экономич|black sea economic/u],
  [
    "ipu",
    /межпарламентск\p{L}* союз|(?:^| )мпс(?: |$)|inter parliamentary union|(?:^| )ipu(?: |$)|парламентаралық одақ/u,
  ],
  ["apa", /азиатск\p{L}* парламентск|asian parliamentary assembly/u],
  ["csto", /одкб|договора о коллективной безопасности|csto|collective security/u],
  ["osce", /^обсе$|^osce$|еқыұ|организаци\p{L}* по безопасности|organization for security/u],
  ["sco", /(?:^| )шос(?: |$)|шанхаиск|shanghai cooperation/u],
  ["brics", /брикс|brics/u],
];

/** Kinds of body that two names of one country must agree on. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["senate", /сенат|senat/u],
  ["majilis", /(?:^|[^и] )м[аә]жил|мәжіліс|мажіліс|majilis|mazhilis/u],
  ["milli", /милли ме[дж]|milli majlis|ұлттық мәжіліс|милл[иі] м[әе]жл/u],
  [
    "federation",
    /совет\p{L}* федерац|federation council|федерация кеңес|совфед|(?:^| )сф(?: |$)|council of the federation/u,
  ],
  ["duma", /дум[аыуе]|duma/u],
  ["republic", /совет\p{L}* республ|council of the republic|республика кеңес/u],
  [
    "representatives",
    /палат\p{L}* представит|house of representatives|өкілдер палат|намояндагон|namoyandagon/u,
  ],
  ["legislative", /законодательн\p{L}* палат|legislative chamber|заң шығару палат/u],
  ["milli-tj", /маджлиси милли|majlisi milli/u],
  ["lords", /лордов|lords/u],
  ["commons", /общин|commons/u],
  ["sejm", /сеим|sejm/u],
];
const PARTS: readonly (readonly [string, RegExp])[] = [
  ["committee", /комитет|committee|комисси|commission/u],
  ["group", /групп|group|тобы/u],
  ["delegation", /делегац|delegat/u],
];
/** China's parliament acts through its Standing Committee: either name is right. */
const STANDING = /standing committee(?: of|$)|npc standing|постоянн\p{L}* комитет\p{L}* вс/iu;
const LITTLE_WORDS = new Set(
  "и в на по с о об от для the of and in on for to a an between между республики республика республикасы republic туралы мен пен".split(
    " ",
  ),
);

export const namesOf = ({ name, names, aliases }: Entity): string[] => [
  name,
  ...Object.values(names),
  ...aliases,
];

/** Share of the words of the shorter text that the other has, too, by their beginnings. */
export const overlap = (left: string, right: string): number => {
  const [a, b] = [stems(left), stems(right)];
  if (a.size === 0 || b.size === 0) return 0;
  return [...a].filter((stem) => b.has(stem)).length / Math.min(a.size, b.size);
};

export const stems = (text: string): Set<string> =>
  new Set(
    words(text)
      .filter((word) => word.length > 2 && !LITTLE_WORDS.has(word))
      .map((word) => word.slice(0, 5)),
  );

export interface GoldBody {
  /** A name, or a country code. */
  readonly name: string;
  readonly country: string | null;
}

/** Whether an end of a statement is the body the gold names. A ministry's or a city's post may be given to the country. */
export function isBody(gold: GoldBody, end: Entity, role?: Role): boolean {
  const isGoverning = role === "MINISTER" || role === "OTHER";
  if (/^[A-Z]{2}$/u.test(gold.name)) {
    const isOf = end.countryCode === gold.name;
    return isOf && (end.type === "Country" || (isGoverning && end.type === "Organization"));
  }
  if (end.type === "Country") return isGoverning && gold.country === end.countryCode;
  if (end.type === "Person" || end.type === "Treaty") return false;
  if (gold.country !== null && end.countryCode !== null && gold.country !== end.countryCode)
    return false;
  const names = namesOf(end);
  const forum = forumOf(gold.name);
  if (forum !== null)
    return names.some((name) => forumOf(name) === forum || overlap(name, gold.name) >= 0.99);
  return isSamePart(gold.name, names) && isSameKind(gold, end, names);
}

const isSamePart = (gold: string, names: readonly string[]): boolean => {
  if (STANDING.test(gold)) return true;
  const [wanted, got] = [found(PARTS, [gold]), found(PARTS, names)];
  return wanted.size === 0 ? got.size === 0 : [...wanted].some((part) => got.has(part));
};

const isSameKind = (gold: GoldBody, end: Entity, names: readonly string[]): boolean => {
  const [wanted, got] = [found(KINDS, [gold.name]), found(KINDS, names)];
  const isOneCountry = gold.country !== null && gold.country === end.countryCode;
  const isCommittee = found(PARTS, [gold.name]).size > 0 && !STANDING.test(gold.name);
  if (wanted.size > 0 && got.size > 0 && ![...wanted].some((kind) => got.has(kind))) return false;
  if (isOneCountry && end.type === "Chamber" && !isCommittee) {
    if (wanted.size === got.size) return true;
    if (wanted.size > 0 && got.size > 0) return true;
    return end.kind === "UNICAMERAL" || names.some((name) => overlap(name, gold.name) >= 0.99);
  }
  return names.some((name) => overlap(name, gold.name) >= (isOneCountry ? 0.5 : 0.6));
};

const forumOf = (name: string): string | null => {
  const text = words(name).join(" ");
  return FORUMS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};

const found = (
  list: readonly (readonly [string, RegExp])[],
  names: readonly string[],
): Set<string> =>
  new Set(
    list
      .filter(([, pattern]) =>
        names.some((name) => pattern.test(words(name).join(" ")) || pattern.test(fold(name))),
      )
      .map(([kind]) => kind),
  );
