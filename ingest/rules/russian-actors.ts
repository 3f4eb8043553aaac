import { RELATIVE } from "../grammar/modality/carriers.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import { leftOut } from "./russian-left-out.ts";
import type { Actors } from "./sides.ts";

const COURSES = ["ходе", "рамках", "время", "течение"];
/** The other one, whoever he is. */
const PARTNERS = /^(?:коллег|визави|гост|собеседни|руководств|лидер)/u;

/**
 * Whom a subject stands for; of «сенаторы», «гости» and «собеседники» whom the sentences before spoke of, of «А. и
 * сопровождающие его депутаты» only him who has a name.
 */
export function actorsOf(scene: Scene, trigger: FoundTrigger, subject: Group | null): Actors {
  if (subject) {
    const named = entitiesOf(scene, subject);
    if (named.length > 0 || !areNameless(scene, subject)) return { entities: named, elided: false };
    const companion = companionBefore(scene, subject);
    if (companion) return { entities: entitiesOf(scene, companion), elided: false };
  }
  const visitor = visitorBefore(scene, trigger);
  if (visitor) return { entities: entitiesOf(scene, visitor), elided: true };
  const topic = leftOut(scene, trigger);
  return { entities: topic ? [topic] : [], elided: true };
}

/** «начинается визит А. в Чили, в ходе которого он встретится с …»: whose the visit is. */
function visitorBefore(scene: Scene, { first }: FoundTrigger): Group | null {
  const { line } = scene.reading;
  const isRelative = [1, 2, 3, 4].some(
    (step) => RELATIVE.test(line.lower(first - step)) && line.is(first - step - 1, ...COURSES),
  );
  const visit = scene.triggers.findLast(
    ({ trigger: { record }, last }) =>
      record.predicate === "VISITED" && record.part === "noun" && last < first,
  );
  if (!isRelative || !visit) return null;
  return groupAfter(scene, visit.last, "GEN", { reach: 1, test: isPersonGroup });
}

/** Several people, or «дипломат», «сенатор», without a name, a body or another country of their own. */
function areNameless({ topic, reading: { line } }: Scene, { members }: Group): boolean {
  return members.every(
    (member) =>
      member.kind === "person" &&
      (member.plural || !PARTNERS.test(line.lower(member.last - 1))) &&
      member.name === null &&
      (!member.country || member.country === topic?.countryCode) &&
      member.posts.every(({ body, country, record }) => !body && !country && isAnybody(record)),
  );
}

/** «собеседники», «депутаты», «сенаторы»; but «министры» are others. */
function isAnybody({ id, role }: { id: string; role: Readonly<Record<string, string>> }): boolean {
  return id === "counterpart" || Object.values(role).every((one) => one === "MEMBER");
}

function companionBefore({ reading: { line, groups } }: Scene, { first }: Group): Group | null {
  const before = groups.findLast((group) => group.last <= first);
  if (!before || !isPersonGroup(before) || !before.marks.has("SUBJ")) return null;
  const between = line.tokens.slice(before.last, first);
  const isJoined = between.some(({ lower }) => lower === "и");
  const isPlain = between.every(({ kind }) => kind === "word");
  return isJoined && isPlain && between.length <= 4 ? before : null;
}
