import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";

const REACH = 30;
const BOTH = /^(?:екі|қос)$/u;
const SIDES = /^(?:тарап|спикер|төраға|жақ|палата|парламент|басшы)/u;

export interface Signers {
  readonly entities: readonly Entity[];
  /** The sentence leaves them out. */
  readonly elided: boolean;
}

/**
 * Who signs: the subject before the document, «екі спикер» and «тараптар» as whom the article's meeting named, and with
 * no subject whom it spoke of last. None of what «қол қойылды» leaves unsaid.
 */
export function kazakhSigners(
  scene: Scene,
  { first, last }: FoundTrigger,
  outside: (group: Group) => boolean,
): Signers {
  const { line, groups } = scene.reading;
  const none: Signers = { entities: [], elided: false };
  if (line.lower(last - 1).includes("ойыл")) return none;
  const named = groups
    .filter(
      (group) =>
        group.last <= first &&
        first - group.last <= REACH &&
        group.marks.has("SUBJ") &&
        !group.members.some((member) => member.kind === "country" && member.form === "city") &&
        outside(group),
    )
    .map((group) => group.members.flatMap((member) => scene.document.named(member)))
    .filter((entities) => entities.length > 0);
  const isBoth = line.tokens.some(
    ({ lower }, index) =>
      index < first &&
      (lower === "тараптар" || (BOTH.test(lower) && SIDES.test(line.lower(index + 1)))),
  );
  if (isBoth)
    return scene.sides
      ? { entities: [...scene.sides.left, ...scene.sides.right], elided: false }
      : none;
  const signers = named.at(-1);
  if (signers) return { entities: signers, elided: false };
  const isTold = groups.every(({ marks }) => !marks.has("SUBJ")) && scene.topic !== null;
  return isTold && scene.topic ? { entities: [scene.topic], elided: true } : none;
}
