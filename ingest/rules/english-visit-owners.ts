import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { PersonMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { writtenDestinations } from "./english-destinations.ts";

const GENDERS = { his: "masc", her: "femn" } as const;
const OWN_REACH = 4;
const SUBJECT_REACH = 16;
const OPENING_REACH = 7;
const TIMES =
  /^(?:today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|\d{1,2})$/;
const OPENERS = [
  "as",
  "during",
  "within",
  "on",
  "in",
  "after",
  "following",
  "at",
  "continuing",
  "concluding",
];

/** Whom "his" or "her" stands for before a visit: nobody where there is no such word. */
export function visitOwners(scene: Scene, trigger: FoundTrigger): readonly Entity[] {
  const owner = trigger.trigger.record.part === "noun" ? ownerBefore(scene, trigger) : null;
  return owner ? ownersOf(scene, trigger, owner) : [];
}

/** "As part of the visit to Chile, Speaker of the Riksdag Anna Berg …", "Today, during a visit to Chile, Speaker …". */
export function subjectBehind(
  scene: Scene,
  { trigger, first, last }: FoundTrigger,
): readonly Entity[] {
  const { groups, line } = scene.reading;
  const opens = trigger.record.part === "noun" && opensClause(line, first);
  const subject = groups.find(
    (group) => group.first >= last && isPersonGroup(group) && group.marks.has("SUBJ"),
  );
  return opens && subject && subject.first - last < SUBJECT_REACH ? entitiesOf(scene, subject) : [];
}

/** "During an official visit to Chile": at the start, or behind nothing but "Today,", "On March 5,". */
function opensClause(line: Line, first: number): boolean {
  for (let index = first - 1; index >= 0 && first - index < OPENING_REACH; index--)
    if (line.is(index, ",")) return false;
    else if (
      line.is(index, ...OPENERS) &&
      (index === 0 || (line.is(index - 1, ",") && TIMES.test(line.lower(index - 2))))
    )
      return true;
  return false;
}

/** "her recent official visit". */
function ownerBefore(
  { reading: { line } }: Scene,
  { first }: FoundTrigger,
): keyof typeof GENDERS | null {
  for (let index = first - 1; index >= first - OWN_REACH; index--)
    for (const owner of ["his", "her"] as const) if (line.is(index, owner)) return owner;
  return null;
}

/**
 * "Lang recalled his talks with President Berg during her visit to Chile": of the people before, the subject or else the
 * nearest, but nobody of the other gender and nobody at home there.
 */
function ownersOf(
  scene: Scene,
  trigger: FoundTrigger,
  owner: keyof typeof GENDERS,
): readonly Entity[] {
  const goals = writtenDestinations(scene, trigger);
  const fitting = scene.reading.groups
    .filter((group) => group.last <= trigger.first && isPersonGroup(group))
    .flatMap((group) => group.members.map((mention) => ({ mention, group })))
    .flatMap(({ mention, group }) => {
      const entity = scene.document.entity(mention);
      if (mention.kind !== "person" || !entity) return [];
      const gender = genderOf(scene, mention);
      const isOther = gender !== null && gender !== GENDERS[owner];
      const isHome = entity.countryCode !== null && goals.includes(entity.countryCode);
      // "X met Y; and Z during her visit": Z ends a list.
      const isSubject =
        group.marks.has("SUBJ") && !scene.reading.line.is(group.first - 1, "and", ";");
      return isOther || isHome ? [] : [{ entity, isSubject }];
    });
  const subject = isThanked(scene, trigger) ? undefined : fitting.findLast((one) => one.isSubject);
  const chosen = subject ?? fitting.at(-1);
  return chosen ? [chosen.entity] : [];
}

/** "thanked Berg for her visit". */
function isThanked({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  const before = line.tokens.slice(0, first).map(({ lower }) => lower);
  return (
    before.at(-2) === "for" ||
    (before.includes("for") && before.some((word) => /^thank/.test(word)))
  );
}

function genderOf({ reading: { line } }: Scene, { name }: PersonMention): string | null {
  const given = name?.words[0]?.toLowerCase();
  return name?.gender ?? (given ? (line.knowledge.givenNames.get(given) ?? null) : null);
}
