import type { Line } from "../grammar/line.ts";
import { groupAfter, groupBefore, isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention, Group } from "../stages.ts";
import { isGathering, venueCalled } from "./venues.ts";

/** People told to take part in a gathering, by the token that says so. */
export interface Attendance {
  readonly forum: BodyMention;
  readonly group: Group;
  readonly at: number;
}

const PRESIDE = new Set(["председатель", "сопредседатель", "президент", "модератор", "ведущий"]);
const BECOME = new Set(["стать", "избрать", "выступить", "выступать", "являться"]);
const GATHERED = new Set(["заседание", "сессия", "форум", "конференция", "саммит"]);
const REACH = 8;
const GAP = 4;

export function isPresidingVerb(line: Line, index: number): boolean {
  return line
    .analyze(index)
    .some(({ pos, lemma }) => (pos === "VERB" || pos === "PRTS") && BECOME.has(lemma));
}

/**
 * «Сопредседателями заседания выступили А. и Б.», «президентом сессии избрана А.»: who presides over a gathering is there;
 * who heads the body that gathers holds a post.
 */
export function presides(scene: Scene, verb: number): Attendance | null {
  const { line } = scene.reading;
  if (!isPresidingVerb(line, verb)) return null;
  const at = presidentNear(line, verb);
  const noun = at === null ? null : gatheringBehind(line, at);
  if (at === null || noun === null) return null;
  const forum = forumBehind(scene, noun) ?? venueCalled(scene, noun);
  if (!forum) return null;
  const isElsewhere = !scene.reading.mentions.includes(forum);
  const from = Math.max(verb + 1, noun + 1, isElsewhere ? 0 : forum.last);
  const group =
    groupAfter(scene, from, "SUBJ", { reach: REACH, test: isPersonGroup }) ??
    groupBefore(scene, Math.min(verb, at), "SUBJ", isPersonGroup);
  return group && { forum, group, at };
}

function presidentNear(line: Line, verb: number): number | null {
  const isPresident = (index: number) =>
    line.analyze(index).some(({ lemma, case: kase }) => kase === "ablt" && PRESIDE.has(lemma));
  for (let step = 1; step <= REACH; step++)
    for (const index of [verb + step, verb - step]) if (isPresident(index)) return index;
  return null;
}

/** «президентом 39-й сессии», «модератором пленарного заседания». */
function gatheringBehind(line: Line, president: number): number | null {
  for (let index = president + 1; index <= president + GAP; index++) {
    const noun = line.analyze(index).find(({ pos }) => pos === "NOUN");
    if (noun) return GATHERED.has(noun.lemma) && noun.case === "gent" ? index : null;
    const isModifier =
      line.at(index)?.kind === "number" || line.analyze(index).some(({ pos }) => pos === "ADJF");
    if (!isModifier) return null;
  }
  return null;
}

/** «сессии Форума женщин», «форума «Развитие парламентаризма»». */
function forumBehind({ reading: { line, mentions } }: Scene, noun: number): BodyMention | null {
  const forum = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" && mention.type === "Forum" && mention.last > noun,
  );
  if (!forum || forum.first - noun > GAP) return null;
  for (let index = noun + 1; index < forum.first; index++)
    if (!isGathering(line, index) && line.analyze(index)[0]?.pos !== "ADJF") return null;
  return forum;
}
