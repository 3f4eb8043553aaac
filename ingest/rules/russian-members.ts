import type { Line } from "../grammar/line.ts";
import { isToCome } from "../grammar/modality/words.ts";
import { type Claim, groupAfter, groupBefore, type Scene } from "../scene.ts";
import type { BodyMention, Group, PersonMention } from "../stages.ts";
import type { Entity, Status } from "../types.ts";
import { asMember } from "./participation.ts";
import { among, isOfParticipants } from "./russian-among.ts";
import { isPresidingVerb, presides } from "./russian-presiding.ts";

/** Countries, parliaments or people told to belong to a forum. */
interface Membership {
  readonly forum: BodyMention;
  readonly members: readonly Entity[];
  readonly status: Status;
  /** The token that says so. */
  readonly at: number;
}

const BELONG = new Set(["участник", "участница", "наблюдатель", "член"]);
const COPULAS = new Set(["являться", "стать", "становиться", "остаться", "оставаться", "быть"]);
const UNITES = new Set(["объединять", "объединить"]);
const REACH = 8;

/**
 * «Членами ТюркПА являются Азербайджан и Турция», «Узбекистан стал наблюдателем в ПА ОДКБ», «участниками сессии МПА СНГ
 * стали А. и Б.», «ТюркПА объединяет Азербайджан и Турцию». A person who is a member holds a post.
 */
export function* byMembership(scene: Scene): Generator<Claim> {
  const { reading, document } = scene;
  for (const index of reading.line.tokens.keys()) {
    if (!reading.line.onceFor(isOfMembership, index)) continue;
    const found = belongs(scene, index) ?? unites(scene, index) ?? attends(scene, index);
    const object = found && document.body(found.forum);
    if (!object) continue;
    for (const subject of found.members) {
      const { at, status } = found;
      yield asMember(scene, { subject, object, first: at, status });
    }
  }
}

/** Most words are neither of the verbs. */
function isOfMembership(line: Line, index: number): boolean {
  const isVerb = line
    .analyze(index)
    .some(({ pos, lemma }) => pos === "VERB" && (COPULAS.has(lemma) || UNITES.has(lemma)));
  return isVerb || isPresidingVerb(line, index) || isOfParticipants(line, index);
}

/** Who presides over a gathering or is named among its participants; still to come where the sentence looks ahead. */
function attends(scene: Scene, index: number): Membership | null {
  const { line } = scene.reading;
  const found = presides(scene, index) ?? among(scene, index);
  if (!found) return null;
  const { forum, group, at } = found;
  const members = allNamed(scene, group).filter(({ type }) => type === "Person");
  return { forum, members, status: isToCome(line) ? "PLANNED" : "ASSERTED", at };
}

function belongs(scene: Scene, index: number): Membership | null {
  const { line } = scene.reading;
  const copula = line.analyze(index).find(({ pos, lemma }) => pos === "VERB" && COPULAS.has(lemma));
  if (!copula) return null;
  const noun = nounNear(line, index);
  if (noun === null) return null;
  const forum = forumOf(scene, noun);
  if (!forum) return null;
  const isOfPeople = line.analyze(noun).some(({ lemma }) => /^участни/u.test(lemma));
  const end = Math.max(index + 1, forum.last);
  const takes = (group: Group) =>
    (group.last <= noun || group.first >= forum.last) &&
    group.members.every(
      (member) =>
        (member.kind === "country" && member.form === "noun") ||
        (member.kind === "body" && member.type === "Chamber") ||
        (member.kind === "person" && isOfPeople),
    );
  const group =
    groupAfter(scene, end, "SUBJ", { reach: REACH, test: takes }) ??
    groupBefore(scene, Math.min(index, noun), "SUBJ", takes);
  if (!group) return null;
  return { forum, members: allNamed(scene, group), status: statusAt(line, index), at: noun };
}

/** The noun in the instrumental a copula goes with: «стал полноправным членом». */
function nounNear(line: Line, copula: number): number | null {
  for (let step = 1; step <= REACH; step++)
    for (const index of [copula + step, copula - step])
      if (
        line
          .analyze(index)
          .some(
            ({ pos, lemma, case: kase }) => pos === "NOUN" && kase === "ablt" && BELONG.has(lemma),
          )
      )
        return index;
  return null;
}

/** «членом МПА СНГ» is one post, «участниками сессии МПА СНГ» and «наблюдателем в ПА ОДКБ» are none. */
function forumOf({ reading: { line, mentions } }: Scene, noun: number): BodyMention | null {
  const post = mentions.find(
    (mention): mention is PersonMention =>
      mention.kind === "person" && !mention.name && mention.first <= noun && noun < mention.last,
  );
  const body = post?.posts[0]?.body;
  if (post) return body?.type === "Forum" ? body : null;
  const forum = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" && mention.type === "Forum" && mention.first > noun,
  );
  if (!forum || forum.first - noun > REACH) return null;
  const between = line.tokens.slice(noun + 1, forum.first);
  return between.every(({ kind, capitalized }) => kind !== "punctuation" && !capitalized)
    ? forum
    : null;
}

function unites(scene: Scene, index: number): Membership | null {
  const { line, mentions } = scene.reading;
  const verb = line.analyze(index).find(({ pos, lemma }) => pos === "VERB" && UNITES.has(lemma));
  if (!verb) return null;
  const forum = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" && mention.type === "Forum" && mention.last === index,
  );
  if (!forum) return null;
  const members = groupAfter(scene, index + 1, "OBJ", {
    reach: 4,
    test: (group) => group.members.every(({ kind }) => kind !== "person"),
  });
  if (!members) return null;
  return { forum, members: allNamed(scene, members), status: statusAt(line, index), at: index };
}

function statusAt(line: Line, verb: number): Status {
  if (line.is(verb - 1, "не")) return "DENIED";
  const tense = line.analyze(verb).find(({ pos }) => pos === "VERB")?.tense;
  return tense === "futr" || line.is(verb + 1, "бы") || line.is(verb - 1, "бы")
    ? "PLANNED"
    : "ASSERTED";
}

function allNamed({ document }: Scene, { members }: Group): Entity[] {
  return members.flatMap((member) => document.named(member));
}
