import { type Dictionary, FORM_PREFIXES, type Form } from "./dictionary.ts";
import { readTag, type Tag } from "./tags.ts";

/** One way to read a form that is not in the dictionary. */
export interface Guess {
  /** The dictionary word it is read as, whose forms it shares; null where it has none. */
  readonly form: Form | null;
  readonly lemma: string;
  readonly tag: Tag;
  readonly score: number;
}

// Parts and shares as in pymorphy2, whose dictionaries these are.
const PARTICLES = ["-то", "-ка", "-таки", "-де", "-тко", "-тка", "-с", "-ста"];
const PREFIXES =
  "авиа авто аква анти анти- антропо архи арт арт- астро аудио аэро без бес био вело взаимо вне внутри видео вице- вперед впереди гекто гелио гео гетеро гига гигро гипер гипо гомо дву двух де дез дека деци дис до евро за зоо интер инфра квази квази- кило кино контр контр- космо космо- крипто лейб- лже лже- макро макси макси- мало меж медиа медиа- мега мета мета- метео метро микро милли мини мини- моно мото много мульти нано нарко не небез недо нейро нео низко обер- обще одно около орто палео пан пара пента пере пиро поли полу после пост пост- порно пра пра- пред пресс- противо противо- прото псевдо псевдо- радио разно ре ретро ретро- само санти сверх сверх- спец суб супер супер- супра теле тетра топ- транс транс- ультра унтер- штаб- экзо эко эндо эконом- экс экс- экстра экстра- электро энерго этно".split(
    " ",
  );
const SHARES = {
  particle: 0.9,
  adverb: 0.9,
  bothParts: 0.8,
  lastPart: 0.3,
  lastOfMany: 0.2,
  knownPrefix: 0.7,
  unknownPrefix: 0.3,
  ending: [0, 0.2, 0.3, 0.4, 0.5, 0.6],
};
const LONGEST_ENDING = 5;
const LONGEST_UNKNOWN_PREFIX = 5;
const SHORTEST_BASE = 3;
const LATIN = /[a-zà-öø-ɏ]$/i;
const ADVERB = readTag("ADVB");
const LATIN_TAG = readTag("LATN");

/** Readings of a form in lower case that the dictionary does not have, by the surest means that gives any. */
export function guess(form: string, dictionary: Dictionary): readonly Guess[] {
  if (LATIN.test(form)) return [{ form: null, lemma: form, tag: LATIN_TAG, score: 0 }];
  for (const guesses of [withParticle, adverb, hyphenated, withKnownPrefix]) {
    const found = guesses(form, dictionary);
    if (found.length > 0) return found;
  }
  return [...withUnknownPrefix(form, dictionary), ...byEnding(form, dictionary)];
}

/** «смотри-ка». */
function withParticle(form: string, dictionary: Dictionary): Guess[] {
  return PARTICLES.filter((particle) => form.endsWith(particle)).flatMap((particle) =>
    dictionary
      .allForms(form.slice(0, -particle.length))
      .map((base) => asIs(base, dictionary, SHARES.particle)),
  );
}

/** «по-западному». */
function adverb(form: string, dictionary: Dictionary): Guess[] {
  if (form.length < 5 || !form.startsWith("по-")) return [];
  const adjectives = dictionary
    .allForms(form.slice(3))
    .filter(({ tag }) => ["ADJF", "sing", "datv"].every(tag.has));
  return [...new Set(adjectives.map(({ word }) => word))].map((word) => ({
    form: null,
    lemma: `по-${word}`,
    tag: ADVERB,
    score: SHARES.adverb,
  }));
}

/** «компании-производителя»: both parts change; «интернет-магазина»: the last one does. */
function hyphenated(form: string, dictionary: Dictionary): Guess[] {
  if (!form.includes("-")) return [];
  if (PREFIXES.some((prefix) => prefix.endsWith("-") && form.startsWith(prefix))) return [];
  const parts = form.split("-");
  const last = dictionary.forms(parts.at(-1) ?? "");
  if (parts.length > 2) return last.map((part) => asIs(part, dictionary, SHARES.lastOfMany));
  if (parts.includes("")) return [];
  const both = dictionary.forms(parts[0] ?? "").flatMap((first) =>
    first.tag.has("Abbr")
      ? []
      : last
          .filter(({ tag }) => tag.agreement === first.tag.agreement)
          .map((second) => ({
            form: null,
            lemma: `${dictionary.lemma(first)}-${dictionary.lemma(second)}`,
            tag: second.tag,
            score: SHARES.bothParts,
          })),
  );
  return [...both, ...last.map((part) => asIs(part, dictionary, SHARES.lastPart))];
}

/** «вице-спикера», «межпарламентскими». */
function withKnownPrefix(form: string, dictionary: Dictionary): Guess[] {
  return PREFIXES.filter(
    (prefix) => form.startsWith(prefix) && form.length - prefix.length >= SHORTEST_BASE,
  ).flatMap((prefix) => behindPrefix(form, prefix.length, dictionary, SHARES.knownPrefix));
}

function withUnknownPrefix(form: string, dictionary: Dictionary): Guess[] {
  const longest = Math.min(LONGEST_UNKNOWN_PREFIX, form.length - SHORTEST_BASE);
  const found: Guess[] = [];
  for (let length = 1; length <= longest; length++)
    found.push(...behindPrefix(form, length, dictionary, SHARES.unknownPrefix));
  return found;
}

function behindPrefix(
  form: string,
  length: number,
  dictionary: Dictionary,
  score: number,
): Guess[] {
  return dictionary
    .forms(form.slice(length))
    .filter(({ tag }) => tag.productive)
    .map((base) => asIs(base, dictionary, score));
}

/** As the words go that have the same last letters; of the longest such ending and of those a letter shorter. */
function byEnding(form: string, dictionary: Dictionary): Guess[] {
  if (form.length < 4) return [];
  const found: Guess[] = [];
  const used = new Set<number>();
  let shortest = 1;
  for (const [at, prefix] of FORM_PREFIXES.entries()) {
    if (!form.startsWith(prefix)) continue;
    const longest = Math.min(LONGEST_ENDING, form.length - prefix.length - 1);
    for (let length = longest; length >= shortest; length--) {
      const split = form.length - length;
      const endings = dictionary
        .endings(form.slice(split), at)
        .filter(({ key }) => isNew(used, key));
      if (endings.length === 0) continue;
      const most = endings.reduce((max, { count }) => Math.max(max, count), 1);
      const before = form.slice(0, split);
      const share = SHARES.ending[length] ?? 0;
      for (const { word, paradigm, place, tag, count } of endings) {
        const full = { word: before + word, paradigm, place, tag };
        found.push(asIs(full, dictionary, (count * share) / most));
      }
      shortest = Math.max(length - 1, 1);
    }
  }
  return found;
}

function isNew(used: Set<number>, key: number): boolean {
  const { size } = used;
  return used.add(key).size > size;
}

function asIs(form: Form, dictionary: Dictionary, score: number): Guess {
  return { form, lemma: dictionary.lemma(form), tag: form.tag, score };
}
