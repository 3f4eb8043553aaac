import type { Line } from "../grammar/line.ts";
import { crossesClause } from "../grammar/modality/carriers.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { isGathering, isGatheringItself, venueJustNamed, venueOf } from "./venues.ts";

const GATHERED = new Set(["сессия", "заседание", "ассамблея", "форум", "конференция", "саммит"]);
const SPEECH_REACH = 12;
/** Sentences. */
const BEFORE = 3;
const READ = new Set(["зачитать", "огласить", "озвучить", "прочитать"]);
const GREETINGS = ["приветствие", "приветственное", "обращение", "послание"];

/** The forum something was said at, named in the sentence or before: «на сессии МПА СНГ …», «на пленарном заседании …». */
export function spokenForum(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const named = scene.reading.mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" && mention.type === "Forum" && isSpokenAt(scene, trigger, mention),
  );
  if (named) return named;
  const venue = isSpokenThere(scene, trigger) ? venueOf(scene, trigger) : null;
  if (venue) return isGatheringItself(venue) && !isHouses(scene, trigger, venue) ? venue : null;
  return isSpeech(scene, trigger) ? venueJustNamed(scene, BEFORE) : null;
}

const GROUPS: ReadonlySet<string> = new Set(["COMMISSION", "FRIENDSHIP_GROUP"]);

/** «Готовится заседание комиссии. Об этом рассказала на пленарном заседании …»: a commission has no plenary, so it is a house's. */
function isHouses(
  { reading: { line } }: Scene,
  { first, last }: FoundTrigger,
  { forumKind, forum }: BodyMention,
): boolean {
  const isPlenary = line.tokens
    .slice(Math.max(0, first - SPEECH_REACH), last + SPEECH_REACH)
    .some(({ lower }) => lower.startsWith("пленарн"));
  return isPlenary && GROUPS.has(forumKind ?? forum?.kind ?? "");
}

/**
 * «Открылась сессия МПА СНГ. Во вступительной речи Анна Белова отметила …», «Прошло заседание Совета МПА СНГ. Приветствие
 * президента зачитала Анна Белова»: where no other place of the speech is told.
 */
function isSpeech({ reading: { line } }: Scene, { first, last }: FoundTrigger): boolean {
  const [from, to] = [Math.max(0, first - SPEECH_REACH), last + SPEECH_REACH];
  if (line.tokens.slice(from, to).some((_, place) => isPlace(line, from + place))) return false;
  const isRead = line.analyze(first).some(({ lemma }) => READ.has(lemma));
  return line.tokens
    .slice(from, to)
    .some((_, place) =>
      isRead ? line.is(from + place, ...GREETINGS) : isOwnSpeech(line, from + place),
    );
}

/** «на встрече», «в ходе визита»: said elsewhere. */
function isPlace(line: Line, index: number): boolean {
  if (line.is(index, "ходе", "время", "рамках", "полях", "встрече", "брифинге")) return true;
  return line.is(index, "на") && line.cases(index + 1).includes("loct");
}

/** «во вступительной речи», «в своём выступлении». */
function isOwnSpeech(line: Line, index: number): boolean {
  if (!line.is(index, "речи", "выступлении", "слове", "докладе")) return false;
  return [1, 2].some((step) => line.is(index - step, "в", "во"));
}

/** «Об этом на пленарном заседании сказала …». */
function isSpokenThere({ reading: { line } }: Scene, { first, last }: FoundTrigger): boolean {
  for (let index = Math.max(0, first - SPEECH_REACH); index < last + SPEECH_REACH; index++) {
    if (!line.is(index, "на")) continue;
    const noun = line.analyze(index + 1)[0]?.pos === "ADJF" ? index + 2 : index + 1;
    const isPlace = isGathering(line, noun) && line.cases(noun).includes("loct");
    if (isPlace && !crossesClause(line, Math.min(index, last), Math.max(noun, first))) return true;
  }
  return false;
}

/** «сказал председатель … на проходящей в Баку 14-й сессии Азиатской парламентской ассамблеи»: said in the session itself. */
function isSpokenAt(
  { reading: { line } }: Scene,
  { first }: FoundTrigger,
  forum: BodyMention,
): boolean {
  const [from, to] = [Math.min(first, forum.first), Math.max(first, forum.first)];
  if (to - from > SPEECH_REACH * 2 || crossesClause(line, from, to)) return false;
  for (let index = forum.first - 1; index >= Math.max(0, forum.first - SPEECH_REACH); index--) {
    const token = line.at(index);
    if (line.is(index, "на")) return isGatheringBetween(line, index, forum, "loct");
    if (line.is(index, "ходе", "время", "рамках"))
      return isGatheringBetween(line, index, forum, "gent");
    const isSeparate = token?.kind === "punctuation" || line.is(index, "о", "об", "по", "к", "для");
    if (isSeparate || line.analyze(index).some(({ pos }) => pos === "VERB")) return false;
  }
  return false;
}

/** The preposition asks for the place: «на сессии ПА ОБСЕ», «на Форуме женщин», «в ходе заседания ПА ОБСЕ», not «на сайте ПА ОБСЕ». */
function isGatheringBetween(
  line: Line,
  preposition: number,
  forum: BodyMention,
  wanted: Case,
): boolean {
  // «на Генеральной конференции …»: the noun stands inside the name.
  for (let index = preposition + 1; index < forum.last; index++) {
    if (line.lower(index).length < 2) continue;
    const noun = line
      .analyze(index)
      .find(({ pos, case: kase }) => pos === "NOUN" && kase === wanted);
    if (noun && GATHERED.has(noun.lemma)) return true;
    if (noun && index > forum.first) return false;
    if (noun && index < forum.first && line.at(index - 1)?.lower !== "в") return false;
  }
  return false;
}
