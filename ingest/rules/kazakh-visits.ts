import { kazakhCase } from "../grammar/kazakh/cases.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import type { CountryMention, Group } from "../stages.ts";
import type { Actors } from "./sides.ts";

const REACH = 14;
const OWNER_REACH = 6;
const SUBJECT_REACH = 24;
const OWN_COUNTRY = /^(?:еліміз|республикамыз|отанымыз)(?:ге|ға|де|да)$/u;
/** «шақырды», «шақырған хат»; but who comes «шақыруымен» does come. */
const INVITED = /^шақыр(?!уымен|уы$)/u;
const ARRIVED = ["келген", "барған", "болған"];
const TOLD = /^(?:келген|барған)(?:і|ін|ы|ын)$/u;
const TOWN =
  /^(?:қала|облыс|астана|елорда|өңір|аудан|шаһар|өлке|провинция|аймақ|аймағ|штат)\p{L}*(?:на|не|ға|ге)$/u;
const STAYS = ["болды", "болған", "болып", "жүр", "жүрген"];

/**
 * Where to: «Иранға жұмыс сапарымен барды», «елімізге ресми сапармен келді»; of a stay the place itself: «Польшада
 * іссапармен болды». None for those only invited: «ресми сапармен келуге шақырды».
 */
export function kazakhDestinations(scene: Scene, trigger: FoundTrigger): readonly string[] {
  const { line, mentions } = scene.reading;
  if (line.tokens.some(({ lower }) => INVITED.test(lower))) return [];
  if (line.tokens.some(({ lower }) => OWN_COUNTRY.test(lower)))
    return [ownCountry(scene)].flatMap((code) => code ?? []);
  const places = mentions.filter(
    (mention): mention is CountryMention =>
      mention.kind === "country" &&
      mention.form !== "adjective" &&
      distance(mention, trigger) <= REACH,
  );
  const goals = places.filter(
    (place) =>
      place.marks.has("DAT") ||
      isInCity(scene, place) ||
      isFirstStop(scene, place) ||
      isWhereVisited(scene, place, trigger),
  );
  const isStay =
    trigger.trigger.record.part === "noun" &&
    line.tokens.some(({ lower }) => STAYS.includes(lower));
  const stays = isStay ? places.filter(({ marks }) => marks.has("LOC")) : [];
  const chosen = [goals, stays].find(({ length }) => length > 0) ?? [];
  const [place] = [...chosen].sort(
    (left, right) =>
      Number(right.form === "noun") - Number(left.form === "noun") ||
      distance(left, trigger) - distance(right, trigger),
  );
  return place ? tourOf(scene, places, place) : [];
}

const TOUR = [",", "және", "одан", "содан", "әрі", "кейін", "сосын", "ары", "қарай"];

/** «Ташкентке, одан әрі Қырғызстанға және Қазақстанға барады»: all places of one list. */
function tourOf(
  { reading: { line } }: Scene,
  places: readonly CountryMention[],
  place: CountryMention,
): readonly string[] {
  const isNext = (one: CountryMention, other: CountryMention) =>
    one.last < other.first &&
    line.tokens.slice(one.last, other.first).every(({ lower }) => TOUR.includes(lower));
  const listed = [place];
  const goals = places.filter(({ marks }) => marks.has("DAT"));
  for (const goal of goals) {
    const last = listed.at(-1);
    if (last && isNext(last, goal)) listed.push(goal);
  }
  for (const goal of [...goals].reverse()) {
    const [first] = listed;
    if (first && isNext(goal, first)) listed.unshift(goal);
  }
  return [...new Set(listed.map(({ code }) => code))];
}

/** «Қытайдың Тяньцзинь қаласына барды» */
function isInCity({ reading: { line } }: Scene, { last, marks }: CountryMention): boolean {
  if (!marks.has("GEN") && !marks.has("SUBJ")) return false;
  // «Ресей делегациясының өңірге сапары»: the place is none of the delegation's country.
  const isName = (index: number) => kazakhCase(line, index) === null;
  return [0, 1, 2, 3].some(
    (step) =>
      TOWN.test(line.lower(last + step)) &&
      line.tokens.slice(last, last + step).every((_, at) => isName(last + at)),
  );
}

/** «алғашқы сапарын Қазақстаннан бастады» */
function isFirstStop({ reading: { line } }: Scene, { last }: CountryMention): boolean {
  return kazakhCase(line, last - 1) === "from" && /^баста(?:ды|ған|п$)/u.test(line.lower(last));
}

const OF_VISIT =
  /^(?:мемлекеттік|ресми|жұмыс|алғашқы|тұңғыш|биылғы|былтырғы|алдағы|үш|екі|бір|күндік|іссапар|екінші|сол|осы)$/u;

/** «Қырғызстандағы ресми сапарын аяқтап» */
function isWhereVisited(
  { reading: { line } }: Scene,
  { last, form }: CountryMention,
  { first }: FoundTrigger,
): boolean {
  if (form === "adjective" || kazakhCase(line, last - 1) !== "attr" || last > first) return false;
  return line.tokens.slice(last, first).every(({ lower }) => OF_VISIT.test(lower));
}

function distance({ first }: CountryMention, trigger: FoundTrigger): number {
  return Math.abs(first - trigger.first);
}

/** «елімізге»: the country of the newspaper, as far as the article shows it. */
function ownCountry({ document }: Scene): string | null {
  const { home, spokenOf } = document.countries;
  return home ?? (spokenOf.includes("KZ") ? "KZ" : (spokenOf[0] ?? null));
}

const CLOSES = ["еді", "болатын", "екен"];

/** «делегация Ерлан Серіковтің басшылығымен Мадридке келді» */
function isLeader({ reading: { line } }: Scene, { last, marks }: Group): boolean {
  return marks.has("GEN") && line.is(last, "басшылығымен", "жетекшілігімен", "бастауымен");
}

function isParticiple({ reading: { line } }: Scene, end: number): boolean {
  const next = line.at(end);
  return line.is(end - 1, ...ARRIVED) && next?.kind === "word" && !line.is(end, ...CLOSES);
}

/** The owner of the visit, else the subject before it or behind, else whom the text spoke of last. */
export function kazakhVisitors(scene: Scene, trigger: FoundTrigger): Actors {
  const entities = (group: Group) =>
    group.members.flatMap((member) => scene.document.entity(member) ?? []);
  const groups = scene.reading.groups.filter(
    (group) => isPersonGroup(group) && (entities(group).length > 0 || group.marks.has("GEN")),
  );
  const isOwner = ({ last, marks }: Group) =>
    marks.has("GEN") && last <= trigger.first && trigger.first - last <= OWNER_REACH;
  const isNominal = TOLD.test(scene.reading.line.lower(trigger.first));
  const isActor = ({ last, marks }: Group) =>
    marks.has("SUBJ") && last <= trigger.first && trigger.first - last <= SUBJECT_REACH;
  const isNoun = trigger.trigger.record.part === "noun";
  // «Қазақстанға сапармен келген Сенат төрағасы … кездесті»: the participle belongs to whom it stands before.
  const end =
    isNoun && scene.reading.line.is(trigger.last, ...ARRIVED) ? trigger.last + 1 : trigger.last;
  const described = scene.reading.line.is(end - 1, ...ARRIVED)
    ? groups.find(({ first }) => first === end)
    : undefined;
  const group =
    described ??
    groups.findLast((one) => one.last <= trigger.first && isLeader(scene, one)) ??
    (isNoun || isNominal ? groups.filter(isOwner).at(-1) : undefined) ??
    groups.filter(isActor).at(-1) ??
    groups.find(({ first, marks }) => first >= trigger.last && marks.has("SUBJ"));
  // «Самарқандқа барған күні»: the participle alone tells of nobody.
  const isLoose = described === undefined && isParticiple(scene, end);
  if (!group) return { entities: scene.topic && !isLoose ? [scene.topic] : [], elided: true };
  return { entities: entities(group), elided: false };
}
