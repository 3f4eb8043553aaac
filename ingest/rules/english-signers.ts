import type { FoundTrigger } from "../grammar/triggers.ts";
import { groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { englishActors } from "./english-actors.ts";
import { englishSides, isSidesWord, sidesBefore } from "./english-both.ts";
import { withListed } from "./english-lists.ts";
import type { Test } from "./sides.ts";

/** What may stand between a document and the participle that tells of it: "the agreement recently signed". */
const ADVERBS = ["recently", "previously", "earlier", "just", "also", "already", "later", ","];

/** "the agreement signed between A and B in 2013": a participle that tells of an earlier signing. */
export function isReducedSigning({ reading }: Scene, { form, first }: FoundTrigger): boolean {
  if (reading.language !== "en" || form !== "past") return false;
  let before = first;
  while (reading.line.is(before - 1, ...ADVERBS)) before--;
  return reading.treaties.some(({ last }) => last === before);
}

/**
 * Who signed: "X and Y signed …", "X signed … with Y", "was signed on behalf of A by X, and on behalf of B by Y",
 * "X held talks with Y, and they signed …", "the two leaders signed …", "the signing of … by X".
 */
export function englishSigners(scene: Scene, trigger: FoundTrigger, test: Test): readonly Entity[] {
  if (trigger.trigger.record.part === "noun" || trigger.form === "passive")
    return agents(scene, trigger, test);
  if (sidesBefore(scene, trigger.first)) return both(scene, trigger);
  const { entities: subjects } = englishActors(
    scene,
    trigger,
    (group) => test(group) && !group.marks.has("GEN"),
  );
  const partner = groupAfter(scene, trigger.last, "WITH", {
    reach: 24,
    test: (group) => test(group) && mayPartner(group, subjects),
  });
  return [...subjects, ...named(scene, partner ? [partner] : []), ...deputies(scene, trigger)];
}

/** A body signs with a body, a person with a person. */
function mayPartner(group: Group, subjects: readonly Entity[]): boolean {
  return (
    isPersonGroup(group) ||
    (subjects.some(({ type }) => type !== "Person") &&
      group.members.every(({ kind }) => kind === "body"))
  );
}

/** "by X and Y", but not whom another participle names: "signed by X and witnessed by Y". */
function agents(scene: Scene, trigger: FoundTrigger, test: Test): readonly Entity[] {
  const { groups, line } = scene.reading;
  const own = groups.filter((group) => {
    if (group.first < trigger.last || !group.marks.has("BY") || !test(group)) return false;
    const by = line.tokens.findLastIndex(
      ({ lower }, index) => index < group.first && lower === "by",
    );
    const isOthers = by > trigger.last && /(?:ed|seen|led)$/.test(line.lower(by - 1));
    return !isOthers || line.is(by - 1, "represented");
  });
  const signers = named(
    scene,
    own.flatMap((group) => withListed(scene, group, test)),
  );
  if (signers.length > 0) return signers;
  const by = line.tokens.findIndex(
    ({ lower }, index) => index >= trigger.last - 1 && index < trigger.last + 6 && lower === "by",
  );
  if (by < 0 || !isSidesWord(line, by + 1)) return [];
  // "by both speakers, Anna Berg of Sweden and Peter Lang of Chile".
  const people = groups.filter((group) => group.first > by && isPersonGroup(group) && test(group));
  const told = named(scene, people);
  return told.length === 2 ? told : englishSides(scene);
}

/** "they", "both", "the two leaders": whom this sentence names before, else who met. */
function both(scene: Scene, { first }: FoundTrigger): readonly Entity[] {
  const here = named(
    scene,
    scene.reading.groups.filter(
      (group) =>
        group.last < first &&
        isPersonGroup(group) &&
        (group.marks.has("SUBJ") || group.marks.has("WITH")),
    ),
  );
  return here.length > 1 ? here : englishSides(scene);
}

/** "… signed for the Senate, while the Shura Council was represented by Y". */
function deputies({ reading, document }: Scene, { last }: FoundTrigger): readonly Entity[] {
  const { line, groups } = reading;
  return groups
    .filter((group) => group.first > last && isPersonGroup(group) && group.marks.has("BY"))
    .filter(({ first }) =>
      line.tokens.some(
        ({ lower }, index) =>
          index < first && first - index < 4 && lower === "by" && line.is(index - 1, "represented"),
      ),
    )
    .flatMap(({ members }) => members.flatMap((member) => document.named(member)));
}

function named({ document }: Scene, groups: readonly Group[]): readonly Entity[] {
  const found = groups.flatMap(({ members }) =>
    members.flatMap((member) => document.named(member)),
  );
  return [...new Map(found.map((entity) => [entity.id, entity])).values()];
}
