import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";

const REACH = 6;
/** Nouns that stand for people, and papers that are taken from hand to hand. */
const OF_PEOPLE = new Set([
  "группа",
  "делегация",
  "команда",
  "состав",
  "семья",
  "миссия",
  "грамота",
]);

/**
 * Whether a verb of receiving takes a thing, not a guest: «принял отставку губернатора», «приняв факел от героя»,
 * «это решение принял министр»; but «принял в резиденции посла», «принял верительные грамоты у посла».
 */
export function takesThing({ reading }: Scene, { first, last }: FoundTrigger): boolean {
  const { line, mentions } = reading;
  const isMentioned = (index: number) =>
    mentions.some((mention) => mention.first <= index && index < mention.last);
  const isThing = (index: number) => {
    const [reading] = line.analyze(index);
    const isObject = reading?.case === "accs" || reading?.case === "nomn";
    const isNoun = reading?.pos === "NOUN" && !reading.animate && !OF_PEOPLE.has(reading.lemma);
    return isNoun && isObject && !isMentioned(index);
  };
  if (isThing(first - 1) && line.analyze(first - 2)[0]?.pos !== "PREP") return true;
  for (let index = last; index < last + REACH; index++) {
    const [word] = line.analyze(index);
    if (!word || word.pos === "PREP" || isMentioned(index)) return false;
    if (word.pos === "NOUN") return isThing(index);
  }
  return false;
}
