import { crossesClause } from "../grammar/modality/carriers.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";

const PRONOUN_REACH = 4;
const PRONOUNS = ["ним", "ней", "нею", "ними"];
/** Who is addressed so is there. */
const ADDRESSES = new Set([
  "пригласить",
  "поблагодарить",
  "заверить",
  "проинформировать",
  "поздравить",
  "приветствовать",
  "поприветствовать",
]);

/** «Председатель поприветствовал посла и провёл с ним переговоры»: whom the words before spoke of, of another country. */
export function pronounPartners(
  scene: Scene,
  { first, last }: FoundTrigger,
  left: readonly Entity[],
): readonly Entity[] {
  const { line, groups } = scene.reading;
  const pronoun = line.tokens.findIndex(
    (_, index) =>
      index >= first - PRONOUN_REACH &&
      index < last + PRONOUN_REACH &&
      line.is(index, ...PRONOUNS) &&
      line.is(index - 1, "с"),
  );
  if (pronoun < 0) return [];
  const isForeign = ({ countryCode }: Entity) =>
    countryCode !== null && left.every((one) => one.countryCode !== countryCode);
  const before = groups
    .filter((group) => group.last <= pronoun && isPersonGroup(group))
    .map((group) => entitiesOf(scene, group).filter(isForeign))
    .findLast((entities) => entities.length > 0);
  return before ?? [scene.topic].filter((one): one is Entity => one !== null && isForeign(one));
}

/** «А. вместе с Б. встретился с …»: Б. as well. */
export function companionsOf(scene: Scene, { first }: FoundTrigger): readonly Entity[] {
  const { line, groups } = scene.reading;
  return groups
    .filter(
      (group) =>
        group.last <= first &&
        isPersonGroup(group) &&
        line.is(group.first - 1, "с", "со") &&
        line.is(group.first - 2, "вместе", "совместно") &&
        !crossesClause(line, group.last, first),
    )
    .flatMap((group) => entitiesOf(scene, group));
}

/** «На встрече в пятницу А. пригласил Б. посетить Чили»: who is addressed at a meeting is the other side of it. */
export function addresseesOf(
  scene: Scene,
  { last }: FoundTrigger,
  subject: Group,
): readonly Entity[] {
  const { line } = scene.reading;
  if (line.is(last, "с", "со")) return [];
  const verb = line.tokens.findIndex((_, index) =>
    line
      .analyze(index)
      .some(({ pos, tense, lemma }) => pos === "VERB" && tense === "past" && ADDRESSES.has(lemma)),
  );
  if (verb < 0 || crossesClause(line, Math.min(last, verb), Math.max(last, verb))) return [];
  const left = entitiesOf(scene, subject);
  const addressed = groupAfter(scene, verb + 1, "OBJ", { reach: 1, test: isPersonGroup });
  const right = addressed && addressed !== subject ? entitiesOf(scene, addressed) : [];
  return right.filter(
    ({ countryCode }) =>
      countryCode !== null && left.every((one) => one.countryCode !== countryCode),
  );
}

/** «с коллегами из Чили (А.) и Перу (Б.)»: the names stand in brackets. */
export function bracketedBehind(scene: Scene, { last, members }: Group): readonly Entity[] {
  const { line, groups } = scene.reading;
  const areNameless = members.every(
    (member) => member.kind === "person" && member.plural && !member.name,
  );
  if (!areNameless) return [];
  return groups
    .filter(
      (group) =>
        group.first > last && line.at(group.first - 1)?.text === "(" && isPersonGroup(group),
    )
    .flatMap((group) => entitiesOf(scene, group));
}
