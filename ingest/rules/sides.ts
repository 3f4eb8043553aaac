import { isDelegation } from "../people/delegates.ts";
import type { Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";

/** What a group must be, to be found. */
export type Test = (group: Group) => boolean;

/** Who does what a trigger tells; elided where only a pronoun, or nothing, stands. */
export interface Actors {
  readonly entities: readonly Entity[];
  readonly elided: boolean;
}

/** The verbs of talking, that colleagues at work use as well. */
export const TALKED = "talked-to";

/** Who faces whom, and which way that was found; part of the rule's name. */
export interface Bound {
  readonly left: readonly Entity[];
  readonly right: readonly Entity[];
  readonly how: string;
  readonly elided: boolean;
}

/** A part of a house by its name. */
const PART = /^(?:(?:постоянн|временн)\S+ )?(?:комитет|комисси|подкомитет|фракци|группа)/iu;

/** Countries do not meet; treaties' parties neither. */
export function mayMeet({ members }: Group): boolean {
  return members.some(
    (member) =>
      member.kind === "person" ||
      (member.kind === "body" && (member.type === "Chamber" || isDelegation(member))),
  );
}

/** Colleagues of one chamber who discuss a bill hold no meeting: someone must stand for another body or country. */
export function isApart({ document }: Scene, entities: readonly Entity[]): boolean {
  if (new Set(entities.map(({ countryCode }) => countryCode)).size > 1) return true;
  const bodies = entities.map(
    ({ id }) => document.cast.find(({ entity }) => entity.id === id)?.holdings[0]?.body,
  );
  // «заместитель председателя Сената А. и председатель комитета Сената Б.»: of one house.
  const houses = bodies.filter((body) => !(body?.type === "Organization" && PART.test(body.name)));
  return houses.every((body) => !!body) && new Set(houses.map((body) => body?.id)).size > 1;
}
