import { crossesClause, relativeBehind } from "../grammar/modality/carriers.ts";
import { ledBefore } from "../grammar/russian/leading.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { Group, Mark } from "../stages.ts";

/** «провёл разговор, в ходе которого рассказал о встрече с Y»: Y stands in another clause, or with a nearer noun. */
export function isOthers(scene: Scene, { last }: FoundTrigger, group: Group): boolean {
  const { line } = scene.reading;
  const { first } = group;
  if (isHeaded(scene, group)) return false;
  if (first < last || !(group.marks.has("WITH") || group.marks.has("BETWEEN"))) return false;
  const isNearer = scene.triggers.some(
    ({ trigger: { record }, first: from, last: to }) =>
      record.predicate === "MET_WITH" && record.part === "noun" && from >= last && to <= first,
  );
  if (isNearer) return true;
  // «с коллегами: А. и Б.», «ряд встреч: с А., Б. и В.»
  const before = line.is(first - 1, "с", "со") ? first - 2 : first - 1;
  if (line.at(before)?.text === ":") return false;
  // «переговоров, которые А. провёл с Б.»: all of it tells of the noun.
  const relative = relativeBehind(line, last);
  return relative === null
    ? crossesClause(line, last, first)
    : line.tokens.slice(relative, first).some(({ text }) => /^[,;:]$/u.test(text));
}

/** The side right of a token; people before those that only introduce them: «группу сенаторов во главе с …». */
export function personFirst(
  scene: Scene,
  index: number,
  mark: Mark,
  near: (group: Group) => boolean,
  reach = 30,
): Group | null {
  const nearest = groupAfter(scene, index, mark, { reach, test: near });
  if (!nearest) return null;
  if (isPersonGroup(nearest)) {
    if (entitiesOf(scene, nearest).length > 0) return nearest;
    const named = namedBehind(scene, nearest, mark, near);
    if (named) return named;
  }
  const headed = groupAfter(scene, nearest.last, mark, {
    reach: 14,
    test: (group) =>
      near(group) &&
      isPersonGroup(group) &&
      (isHeaded(scene, group) || isIncluded(scene, nearest, group)),
  });
  return headed ?? nearest;
}

/** «принял представителя ГД ФС России Анну Белову»: the name, where something unread parts it from its post. */
function namedBehind(
  scene: Scene,
  nameless: Group,
  mark: Mark,
  near: (group: Group) => boolean,
): Group | null {
  if (nameless.members.length > 1) return null;
  const { line } = scene.reading;
  const isApposed = (group: Group) =>
    near(group) &&
    entitiesOf(scene, group).length > 0 &&
    line.tokens
      .slice(nameless.last, group.first)
      .every(({ kind, lower }) => kind === "word" && lower !== "и");
  return groupAfter(scene, nameless.last, mark, { reach: 3, test: isApposed });
}

/** «с депутатами, в том числе с А. и Б.»: those of them who have names. */
function isIncluded(scene: Scene, nearest: Group, { first }: Group): boolean {
  const { line } = scene.reading;
  const at = line.is(first - 1, "с", "со") ? first - 1 : first;
  return (
    entitiesOf(scene, nearest).length === 0 &&
    line.is(at - 1, "числе") &&
    line.is(at - 2, "том") &&
    line.is(at - 3, "в")
  );
}

/** «делегацию во главе с …», «делегацию, возглавляемую …», «делегацию в составе …». */
function isHeaded(scene: Scene, { first }: Group): boolean {
  const { line } = scene.reading;
  return line.is(first - 1, "составе") || ledBefore(line, first) !== null;
}
