import { kazakhCase } from "../grammar/kazakh/cases.ts";
import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import { after, before, listOf, OTHER_MARK, sideTest, subjectOf } from "./kazakh-side-groups.ts";
import { facing, pronounOf, withTopic } from "./kazakh-told-sides.ts";
import type { Bound, Test } from "./sides.ts";

const REACH = 14;
/** «X-тің Y-мен сөйлескенін хабарлады»: who did it stands in the genitive. */
const REPORTED = /[ғгқк][ае]н[ыі](?:н|на|не|нан|нен)?$/u;
const SUBJECT_REACH = 24;
const NEAR = 4;
/** «X пен Y-нің былтыр Қытайда өткен саммиттегі кездесуі» */
const OWNERS_REACH = 10;
const LAST_REACH = 10;

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
