import { type Claim, type Scene, spanOf } from "../scene.ts";
import type { Entity, Status } from "../types.ts";

const MEMBER = 0.85;
const IMPLIED = 0.6;

/** Who takes part in which forum, by the tokens that say so. */
interface Participation {
  readonly subject: Entity;
  readonly object: Entity;
  readonly first: number;
  readonly last: number;
}

/** "Kazakhstan is a member of TURKPA": what holds at all times, of no day. */
export function asMember(
  scene: Scene,
  told: Omit<Participation, "last"> & { readonly status: Status },
): Claim {
  const rule = "participates-in/member";
  const { first, status } = told;
  return {
    ...undated(scene, { ...told, last: first + 1 }),
    status,
    rule,
    confidence: MEMBER,
    inferred: false,
    recalled: true,
  };
}

/** "X met Y on the sidelines of the Assembly": what a sentence takes for granted. */
export function asImplied(scene: Scene, told: Participation, rule: string): Claim {
  return {
    ...undated(scene, told),
    status: "ASSERTED",
    rule,
    confidence: IMPLIED,
    inferred: true,
    recalled: false,
  };
}

function undated(scene: Scene, { subject, object, first, last }: Participation) {
  return {
    predicate: "PARTICIPATES_IN",
    subject,
    object,
    reading: scene.reading,
    trigger: spanOf(scene, first, last),
    date: null,
    properties: {},
  } as const;
}
