import type { Line } from "../grammar/line.ts";
import { isLeadingVerb, isLeadingWord } from "../grammar/russian/leading.ts";
import type { BodyMention, Mention, PersonMention, Range, Reading } from "../stages.ts";
import { compositionIn, headIn } from "./compositions.ts";

const LED_REACH = 5;
const MAX_GAP = 8;
/** How far behind it the verb stands: "The delegation that is in Chile to learn is led by A". */
const RELATIVE_REACH = 16;
/** How far behind "accompanied" the first name stands: "on his trip by MPs A". */
const ACCOMPANIED_REACH = 9;
const LED = {
  en: /^(?:led|headed|leadership|chairmanship)$/u,
  kk: /^(?:бастаған|басқарған|басшылығымен|бастайтын)$/u,
};
const COMPOSED = { ru: /^составе$/u, en: /^(?:composed|comprising|consisting)$/u, kk: null };
const DEPUTIES =
  /\b(?:deputies|parliamentarians|mps|lawmakers|legislators|senators|guests|members of the delegation|delegation members)$/iu;
/** What may stand between two members of a delegation, besides names of posts and bodies. */
const LINK = /^(?:,|and|и|\(|\)|mp|также|as|well|депутаты?|сенаторы?)$/u;

/** Whom an article introduced as a delegation, and where. */
export interface Delegation {
  readonly place: number;
  readonly members: readonly PersonMention[];
  /** Whether it may be the one of the sentence before: «Делегацию возглавляет А.». */
  readonly isAfterwards: boolean;
  /** Only members, of a delegation that may have a head besides: «В состав делегации вошли А. и Б.». */
  readonly isRoll: boolean;
  /** Whether the others only accompany the first. */
  readonly isCompany: boolean;
}

/**
 * Delegations told with their head or members: «делегация во главе с А.», "a delegation composed of A, B and C",
 * «А. бастаған делегация». A sentence after that says «Делегация встретилась с …» of them.
 */
export function findDelegations(readings: readonly Reading[]): Delegation[] {
  return readings.flatMap((reading, place): Delegation[] => {
    const roll = compositionIn(reading);
    if (roll.length > 0)
      return [{ place, members: roll, isAfterwards: true, isRoll: true, isCompany: false }];
    const body = reading.mentions.find(isDelegation) ?? reading.mentions.find(areDeputies);
    const led = body ? membersOf(reading, body) : [];
    const members = led.length > 0 ? led : accompanied(reading);
    const isBare =
      body?.kind === "body" && (body.last - body.first === 1 || reading.language === "en");
    const isAfterwards =
      isBare && reading.line.tokens.some((_, at) => isHeading(reading.line, at, body.last));
    const plain = { place, isAfterwards, isRoll: false, isCompany: led.length === 0 };
    if (members.length > 0) return [{ ...plain, members }];
    const isTold = readings[place - 1]?.mentions.some(isDelegation) ?? false;
    const head = isTold ? headIn(reading) : [];
    return head.length > 0
      ? [{ ...plain, members: head, isAfterwards: true, isCompany: false }]
      : [];
  });
}

/** «Делегацию возглавляет А.», "The delegation was led by A". */
function isHeading(line: Line, index: number, last: number): boolean {
  if (line.language === "en")
    return (
      line.is(index, "led", "headed") &&
      line.is(index - 1, "was", "is") &&
      (index - last < 2 || (line.is(last, "that", "which") && index - last < RELATIVE_REACH))
    );
  return isLeadingVerb(line, index);
}

export function isDelegation(mention: Mention): mention is BodyMention {
  return mention.kind === "body" && mention.head?.kind === "delegation";
}

/** «группа депутатов Бундестага»: a delegation by its members. */
export function isGroupOf(line: Line, { first }: Range): boolean {
  return line.language === "ru" && line.is(first - 1, "группа", "группу", "группой", "группы");
}

/** "a group of deputies", "the Swedish parliamentarians": a delegation by its members. */
export function areDeputies(mention: Mention): mention is PersonMention {
  return (
    mention.kind === "person" &&
    mention.name === null &&
    mention.plural &&
    mention.posts.some(({ title }) => DEPUTIES.test(title))
  );
}

function membersOf({ line, mentions }: Reading, body: Range): PersonMention[] {
  const people = mentions.filter(
    (mention): mention is PersonMention => mention.kind === "person" && mention.name !== null,
  );
  if (line.language === "kk") {
    const head = people.findLast(
      ({ last }) =>
        last <= body.first && body.first - last < LED_REACH && isLed(line, last, body.first),
    );
    return head ? [head] : [];
  }
  // "Led by X, the delegation met …".
  const opener = people[0];
  if (line.language === "en" && opener && opener.last <= body.first && line.is(0, "led", "headed"))
    return [opener];
  const [head, ...others] = people.filter(({ first }) => first >= body.last);
  if (!head) return [];
  if (isLed(line, Math.max(body.last, head.first - LED_REACH), head.first)) return [head];
  const composed = COMPOSED[line.language];
  if (!composed || !some(line, Math.max(body.last, head.first - LED_REACH), head.first, composed))
    return [];
  return listed(line, head, others);
}

/** "The Speaker is in Berlin, accompanied by MPs A and B": they are a delegation, too. */
function accompanied({ line, mentions }: Reading): PersonMention[] {
  if (line.language !== "en") return [];
  const start = line.tokens.findIndex(
    ({ lower }, index) => lower === "accompanied" && !line.is(index - 1, "not"),
  );
  if (start < 0) return [];
  const people = mentions.filter((mention) => mention.kind === "person");
  const host = people.find(
    ({ last, plural, marks }) => last <= start && !plural && marks.has("SUBJ"),
  );
  const [first, ...others] = people.filter(({ first: at, name }) => at > start && name !== null);
  if (!host || !first || first.first - start > ACCOMPANIED_REACH) return [];
  return [host, ...listed(line, first, others)];
}

/** A person and those the list goes on with. */
function listed(
  line: Line,
  head: PersonMention,
  others: readonly PersonMention[],
): PersonMention[] {
  const members = [head];
  for (const next of others) {
    const before = members.at(-1);
    if (!before || !isList(line, before.last, next.first)) break;
    members.push(next);
  }
  return members;
}

function isLed(line: Line, from: number, to: number): boolean {
  if (line.language !== "ru") return some(line, from, to, LED[line.language]);
  return line.tokens.slice(from, to).some((_, offset) => isLeadingWord(line, from + offset));
}

function some(line: Line, from: number, to: number, words: RegExp): boolean {
  return line.tokens.slice(from, to).some(({ lower }) => words.test(lower));
}

function isList(line: Line, from: number, to: number): boolean {
  const between = line.tokens.slice(from, to);
  return (
    between.length <= MAX_GAP &&
    between.every(({ lower, capitalized }) => capitalized || LINK.test(lower))
  );
}
