import type { PersonRecord } from "../knowledge/schema.ts";
import type { PersonMention, PersonName, PostMention } from "../stages.ts";
import { keyTokens, personKey } from "../text/transliteration.ts";
import type { Holding } from "./holdings.ts";
import { isSpellingOf } from "./spelling.ts";

/** What an article says of one person, while it is gathered. */
export interface Draft {
  names: PersonName[];
  /** Mentions in the nominative count more: their spelling is certain. */
  displays: Map<string, number>;
  known: PersonRecord | null;
  posts: PostMention[];
  holdings: Holding[];
  keys: Set<string>;
  words: Set<string>;
  surnames: Set<string>;
  demonym: string | null;
  /** The country of the side a sentence puts the person on. */
  told: string | null;
  /** Only told as whom somebody met, so perhaps a foreigner. */
  isMet: boolean;
  country: string | null;
  firstSeen: number;
  lastSeen: number;
}

const FATHERS = /(?:ович|евич|овна|евна)$/;
const PARTICLE = /^(?:De|Di|Da|Del|Van|Von|La|Le)$/;

/** "Al-Fayez" is not everybody of the article whose name has an article: keys of the Arabic one. */
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "as", "aš", "ad", "an", "ar", "at"]);

/** A person nothing is known of yet. */
export function startDraft(drafts: Draft[]): Draft {
  const draft: Draft = {
    names: [],
    displays: new Map(),
    known: null,
    posts: [],
    holdings: [],
    keys: new Set(),
    words: new Set(),
    surnames: new Set(),
    demonym: null,
    told: null,
    isMet: true,
    country: null,
    firstSeen: Number.POSITIVE_INFINITY,
    lastSeen: 0,
  };
  drafts.push(draft);
  return draft;
}

/** The draft a name belongs to: the same key, an initial that fits, or the surname alone. */
export function matchName(drafts: readonly Draft[], name: PersonName, place: number): Draft | null {
  const forms = [name.display, ...name.alternatives];
  const keys = forms.map(personKey);
  const same = drafts.find(
    (draft) =>
      (name.known !== null && draft.known === name.known) ||
      keys.some((key) => draft.keys.has(key)),
  );
  if (same) return same;
  const [initial] = name.words.filter((word) => /\.$/.test(word));
  // "De Donnea" of "Francois-Xavier de Donnea".
  const [opener] = name.words;
  const full = name.words.filter(
    (word) => !/\.$/.test(word) && !(word === opener && PARTICLE.test(word)),
  );
  if (full.length > 1)
    return drafts.find((draft) => isSpellingOf(draft.names, name)) ?? calledByFather(drafts, full);
  const surnameKeys = forms.flatMap((form) => {
    const tokens = keyTokens(form).filter((token) => !token.endsWith("."));
    const own = tokens.filter((token) => !ARTICLES.has(token));
    return own.length > 0 ? own : tokens;
  });
  const candidates = drafts.filter(
    (draft) =>
      surnameKeys.some((key) => draft.words.has(key)) &&
      (!initial ||
        [...draft.words].some((word) =>
          word.startsWith(keyTokens(initial)[0]?.replace(".", "").charAt(0) ?? ""),
        )),
  );
  const bySurname = candidates.filter((draft) =>
    surnameKeys.some((key) => draft.surnames.has(key)),
  );
  const pool = bySurname.length > 0 ? bySurname : candidates;
  return nearest(pool, place);
}

/** «Мыктыбек Юсупович» after «Мыктыбек Абдылдаев»: a given name with a patronymic, of the only one who bears it. */
function calledByFather(drafts: readonly Draft[], words: readonly string[]): Draft | null {
  if (!isGivenAndFathers(words)) return null;
  const [key] = keyTokens(words[0] ?? "");
  const bearers = drafts.filter(({ words: known }) => key !== undefined && known.has(key));
  const [only, ...more] = bearers;
  return only && more.length === 0 ? only : null;
}

/** «Сергей Ефимович»: no surname. */
export function isGivenAndFathers(words: readonly string[]): boolean {
  return words.length === 2 && FATHERS.test(words[1] ?? "");
}

/** Whom the article spoke of closest to a sentence. */
export function nearest(drafts: readonly Draft[], place: number): Draft | null {
  const sorted = [...drafts].sort(
    (left, right) => Math.abs(left.lastSeen - place) - Math.abs(right.lastSeen - place),
  );
  return sorted[0] ?? null;
}

/** Adds what one mention says. */
export function absorb(draft: Draft, mention: PersonMention, place: number): void {
  const { name } = mention;
  if (!name) return;
  draft.names.push(name);
  draft.known ??= name.known;
  draft.keys.add(personKey(name.display));
  for (const token of keyTokens(name.words.join(" "))) draft.words.add(token);
  for (const token of keyTokens(name.surname)) draft.surnames.add(token);
  const full = name.words.filter((word) => !/\.$/.test(word)).length;
  const weight = (mention.cases.includes("nomn") ? 3 : 1) * (full > 1 ? 10 : 1);
  const display = name.words.join(" ");
  draft.displays.set(display, (draft.displays.get(display) ?? 0) + weight);
  draft.posts.push(...mention.posts);
  draft.isMet &&= mention.marks.has("WITH");
  draft.demonym ??= mention.country;
  draft.firstSeen = Math.min(draft.firstSeen, place);
  draft.lastSeen = place;
}
