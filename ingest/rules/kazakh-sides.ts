import { kazakhCase } from "../grammar/kazakh/cases.ts";
import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, isPersonGroup, readingBefore, type Scene, sameQuote } from "../scene.ts";
import type { Group, Mark } from "../stages.ts";
import type { Entity } from "../types.ts";
import type { Bound, Test } from "./sides.ts";

const REACH = 14;
const OPEN = /^[«"“]$/;
/** «X-тің Y-мен сөйлескенін хабарлады»: who did it stands in the genitive. */
const REPORTED = /[ғгқк][ае]н[ыі](?:н|на|не|нан|нен)?$/u;
const SUBJECT_REACH = 24;
const NEAR = 4;
/** «X пен Y-нің былтыр Қытайда өткен саммиттегі кездесуі» */
const OWNERS_REACH = 10;
const LIST_REACH = 10;
const JUST_BEFORE = 2;
/** The case of the other side, where it is not the comitative: «Y-ті қабылдады», «Y-нің қабылдауында болды». */
const OTHER_MARK: Readonly<Record<string, Mark>> = { received: "OBJ", "called-on": "GEN" };

/** «X Y-мен кездесті», «X Y-ті қабылдады», «X пен Y кездесті»; without X it is whom the text spoke of last. */
export function kazakhVerbSides(scene: Scene, trigger: FoundTrigger, mayMeet: Test): Bound | null {
  const isSide = sideTest(scene, trigger, mayMeet);
  // «X Z-пен Y-мен кездесу мүмкіндігін талқылады»: Y is a side of the meeting talked about.
  const isOfNoun = ({ last, marks }: Group) =>
    marks.has("WITH") &&
    scene.triggers.some(
      ({ first, trigger: { record } }) =>
        first === last && record.part === "noun" && record.predicate === "MET_WITH",
    );
  const test: Test = (group) => isSide(group) && !isOfNoun(group);
  const other = before(
    scene,
    trigger.first,
    OTHER_MARK[trigger.trigger.record.id] ?? "WITH",
    REACH,
    test,
  );
  if (other) {
    const isOwner = (group: Group) => test(group) && isPersonGroup(group);
    const owner = REPORTED.test(scene.reading.line.lower(trigger.last - 1))
      ? before(scene, other.first, "GEN", REACH, isOwner)
      : null;
    const isCallOn = trigger.trigger.record.id === "called-on";
    const subject =
      owner ??
      subjectOf(scene, other, trigger.first, test) ??
      (isCallOn ? after(scene, trigger.last, test) : null);
    return facing(scene, listOf(scene, other, test), subject, "verb");
  }
  const listed = withUnnamed(scene, trigger.first, test);
  if (listed) return listed;
  const meant = pronounOf(scene, trigger);
  const actor = meant && before(scene, trigger.first, "SUBJ", SUBJECT_REACH, test);
  const named = actor ? entitiesOf(scene, actor).filter(({ id }) => id !== meant.id) : [];
  if (meant && named.length > 0)
    return { left: named, right: [meant], how: "pronoun", elided: true };
  const together = before(scene, trigger.first, "SUBJ", REACH, test);
  const isOpen = !(trigger.trigger.record.id in OTHER_MARK);
  return isOpen && together ? mutual(scene, together, trigger.first) : null;
}

/**
 * «X Y-мен кездесу өткізді», «Y-мен кездесу барысында X … айтты», «X-тің Y-мен кездесуі», «X пен Y арасындағы келіссөз»,
 * «X пен Y келіссөз жүргізді».
 */
export function kazakhNounSides(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  mayMeet: Test,
): Bound | null {
  const test = sideTest(scene, trigger, mayMeet);
  const between = before(scene, trigger.first, "BETWEEN", NEAR, test);
  if (between) return all(scene, between, "between");
  const isPerson = (group: Group) => test(group) && isPersonGroup(group);
  const other = before(scene, trigger.first, "WITH", REACH, test);
  const owners = before(scene, trigger.first, "GEN", OWNERS_REACH, isPerson);
  // «Y-мен кездесу алдындағы X пен Z-нің келіссөзі»: the talks of the two that stand next to them.
  if (owners && (!other || owners.last > other.last)) {
    const both = all(scene, owners, "noun-of-both");
    if (both || !other) return both;
  }
  if (other) {
    const owner = before(scene, other.first, "GEN", NEAR, isPerson);
    const subject =
      owner ?? subjectOf(scene, other, trigger.first, test) ?? after(scene, trigger.last, test);
    return facing(scene, listOf(scene, other, test), subject, owner ? "noun-of" : "noun");
  }
  const listed = withUnnamed(scene, trigger.first, test);
  if (listed) return listed;
  const together =
    told.by === trigger.first ? null : before(scene, trigger.first, "SUBJ", REACH, test);
  return together ? mutual(scene, together, trigger.first) : withTopic(scene, trigger, test);
}

/** «X пен Y … келісімге келді. Кездесу барысында …»: the two a sentence just before joined. */
function bothBefore(scene: Scene, test: Test): Bound | null {
  const { readings } = scene.document;
  const here = readings.indexOf(scene.reading);
  for (const { groups } of readings.slice(Math.max(0, here - JUST_BEFORE), here).reverse()) {
    const subject = groups.find(
      (group) => isPersonGroup(group) && group.marks.has("SUBJ") && test(group),
    );
    const people = subject ? entitiesOf(scene, subject) : [];
    const isAcross = new Set(people.map(({ countryCode }) => countryCode)).size === 2;
    if (people.length === 2 && isAcross)
      return { left: people, right: people, how: "noun-both-before", elided: true };
  }
  return null;
}

/** «Өзбекстан спикері … Астанаға келді. Кездесу барысында Мәулен Әшімбаев … деді»: with whom the sentence before told of. */
function withTopic(scene: Scene, { first, last }: FoundTrigger, test: Test): Bound | null {
  const { topic, reading, sides } = scene;
  const isToldBefore = readingBefore(scene)?.mentions.some(
    (mention) => topic !== null && scene.document.entity(mention)?.id === topic.id,
  );
  if (first > 0 || sides || reading.sentence.isTitle) return null;
  const both = bothBefore(scene, test);
  if (both) return both;
  const host = isToldBefore ? after(scene, last, test) : null;
  const named = host ? entitiesOf(scene, host) : [];
  const isAcross = named.every(
    ({ countryCode }) => countryCode !== null && countryCode !== topic?.countryCode,
  );
  if (!topic?.countryCode || named.length === 0 || !isAcross) return null;
  return { left: named, right: [topic], how: "noun-topic", elided: true };
}

/** «Оны Президент қабылдады», «онымен кездесті»: whom the text spoke of last. */
function pronounOf({ topic, reading: { line } }: Scene, { first, trigger }: FoundTrigger) {
  const pronoun = OTHER_MARK[trigger.record.id] === "OBJ" ? "оны" : "онымен";
  const index = line.tokens.findIndex(({ lower }) => lower === pronoun);
  return index >= 0 && index < first && first - index <= REACH ? topic : null;
}

/** A side stands in the quotation of its verb; «делегация» alone names nobody. */
function sideTest(scene: Scene, trigger: FoundTrigger, mayMeet: Test): Test {
  const isUnnamed = ({ members }: Group) =>
    members.every((member) => {
      // «бастаған делегация өкілдерімен»
      const body = member.kind === "person" && !member.name ? member.posts[0]?.body : member;
      return (
        body?.kind === "body" &&
        body.type === "Organization" &&
        body.chambers.length === 0 &&
        body.country === null &&
        (member.kind === "body" || body.head?.kind === "delegation")
      );
    });
  return (group) =>
    sameQuote(scene, group.last, trigger.first) && mayMeet(group) && !isUnnamed(group);
}

/** The last group with a mark before a token; the head of a delegation before it: «X бастаған делегациямен». */
function before(scene: Scene, index: number, mark: Mark, reach: number, test: Test): Group | null {
  const groups = scene.reading.groups.filter(
    (group) => group.last <= index && group.marks.has(mark) && test(group),
  );
  const nearest = groups.at(-1);
  if (!nearest || index - nearest.last > reach) return null;
  const head = groups.at(-2);
  const isHeaded =
    !isPersonGroup(nearest) && head && isPersonGroup(head) && nearest.first - head.last <= reach;
  return isHeaded ? head : nearest;
}

/** «А-мен, … Б-мен және … В-мен»: the groups of one list, though a word nobody knows stands before a name of it. */
function listOf(scene: Scene, last: Group, test: Test): readonly Group[] {
  const { line, groups } = scene.reading;
  const list = [last];
  for (const group of groups.slice(0, groups.indexOf(last)).reverse()) {
    const [next] = list;
    const isLinked = line.at(group.last)?.text === "," || line.is(group.last, "және");
    // «А, Б және … В-мен»: only the last of a list carries the suffix.
    const isBare = group.marks.has("SUBJ") && line.is(group.last, "және");
    const isMember =
      (group.marks.has("WITH") || isBare) &&
      isPersonGroup(group) &&
      test(group) &&
      last.marks.has("WITH");
    if (!next || next.first - group.last > LIST_REACH) break;
    if (isMember && isLinked) list.unshift(group);
    else if (isPersonGroup(group)) break;
  }
  return list;
}

function after(scene: Scene, index: number, test: Test): Group | null {
  const isSubject: Test = (group) =>
    group.first >= index && group.marks.has("SUBJ") && isPersonGroup(group) && test(group);
  return scene.reading.groups.find(isSubject) ?? null;
}

/** Who acts: before the other side, else between it and the verb («Оны X қабылдады»). */
function subjectOf(scene: Scene, other: Group, verb: number, test: Test): Group | null {
  const acts: Test = (group) =>
    group !== other && test(group) && !scene.reading.line.is(group.last, "және");
  return (
    before(scene, other.first, "SUBJ", SUBJECT_REACH, acts) ??
    before(scene, verb, "SUBJ", verb - other.last, acts)
  );
}

/** A subject nobody is named by, or by mistake the other side itself, gives way to the person spoken of. */
function facing(
  scene: Scene,
  others: readonly Group[],
  subject: Group | null,
  how: string,
): Bound | null {
  const right = others.flatMap((other) => entitiesOf(scene, other));
  const named = subject ? entitiesOf(scene, subject).filter((entity) => !has(right, entity)) : [];
  if (right.length === 0) return null;
  if (named.length > 0) return { left: named, right, how, elided: false };
  const { topic, reading } = scene;
  // ««Бірнеше рет кездестік», – деді …»: left out in a quotation is whoever speaks.
  if (OPEN.test(reading.line.at(0)?.text ?? "")) return null;
  return topic && !has(right, topic) && mayBe(scene, topic, subject)
    ? { left: [topic], right, how: `${how}-elided`, elided: subject === null }
    : null;
}

/** Whether a post nobody is named by may be that of the person spoken of: «Елбасы» is no foreigner's. */
function mayBe({ document }: Scene, topic: Entity, subject: Group | null): boolean {
  const posts =
    subject?.members.flatMap((member) => (member.kind === "person" ? member.posts : [])) ?? [];
  return posts.every(({ country, record }) => {
    const code = country ?? (record.bare === "none" ? null : document.countries.home);
    return code === null || topic.countryCode === null || code === topic.countryCode;
  });
}

function has(entities: readonly Entity[], { id }: Entity): boolean {
  return entities.some((entity) => entity.id === id);
}

const LAST_REACH = 10;

/**
 * «X А, Б және басқа да тұлғалармен кездесті»: of a list only the last carries the suffix, and nobody is named by it; who acts
 * stands before the list without a comma.
 */
function withUnnamed(scene: Scene, verb: number, test: Test): Bound | null {
  const { line, groups } = scene.reading;
  const people = groups.filter(
    (group) => group.last <= verb && isPersonGroup(group) && group.marks.has("SUBJ") && test(group),
  );
  const [subject, list] = people.filter((group) => entitiesOf(scene, group).length > 0).slice(-2);
  if (!subject || !list || verb - list.last > LAST_REACH) return null;
  const between = line.tokens.slice(subject.last, list.first);
  if (between.length > 2 || between.some(({ kind }) => kind !== "word")) return null;
  const goesOn = line.is(list.last, "және", "сондай-ақ") || line.at(list.last)?.text === ",";
  const behind = line.tokens.slice(list.last, verb).map((_, step) => list.last + step);
  const isWith = behind.some((index) => kazakhCase(line, index) === "with");
  if (!goesOn || !isWith) return null;
  return facing(scene, [list], subject, "with-others");
}

/** «X пен Y сайлаушылармен кездесті»: there is another side, though no name stands in it. */
function mutual(scene: Scene, group: Group, verb: number): Bound | null {
  for (let index = group.last; index < verb; index++)
    if (kazakhCase(scene.reading.line, index) === "with") return null;
  return all(scene, group, "mutual");
}

function all(scene: Scene, group: Group, how: string): Bound | null {
  const entities = entitiesOf(scene, group);
  return entities.length > 1 ? { left: entities, right: entities, how, elided: false } : null;
}
