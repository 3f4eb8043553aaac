import { kazakhCase } from "../grammar/kazakh/cases.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { readingBefore, type Scene, sameQuote } from "../scene.ts";
import type { BodyMention, Group, Mention } from "../stages.ts";
import type { Token } from "../text/tokens.ts";
import type { Entity } from "../types.ts";
import { kazakhAttended } from "./kazakh-places.ts";
import type { Actors } from "./sides.ts";

const FORUM_REACH = 14;
const SUBJECT_REACH = 40;
const OWNER_REACH = 6;
const SPEAKS_FOR = /^(?:делегация|тарап|жақ)/u;
const LIST_LINKS = ["және", "сондай-ақ", "бұған", "сонымен", "мен", "пен", "бен"];
const LIST_GAP = 16;
const GOES_ON = [",", "мен", "бен", "пен", "және"];
/** A head noun alone. */
const COMMON = /^\p{L}\p{Ll}+$/u;
const POINTERS = ["оған", "онда"];

/** «…Ассамблеясының сессиясына қатысты», «ТүркПА-ның толық құқылы мүшесі»; «Оған … қатысты»: of the sentence before. */
export function kazakhForum(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const { line, mentions } = scene.reading;
  const named = mentions.flatMap((mention) => {
    if (mention.kind === "body") return [mention];
    return mention.kind === "person" && !mention.name
      ? mention.posts.flatMap(({ body }) => body ?? [])
      : [];
  });
  const isNear = ({ type, last }: BodyMention) =>
    type === "Forum" &&
    last <= trigger.last &&
    trigger.first - last <= FORUM_REACH &&
    // «Еуропалық парламенттегі конференция»: a gathering there is none of its own.
    kazakhCase(line, last - 1) !== "attr" &&
    sameQuote(scene, last, trigger.first);
  const forum = named
    .filter((body) => isNear(body) && !body.marks.has("WITH") && !body.anaphoric)
    .at(-1);
  if (forum) return forum;
  // «Нарбаеваның төрағалығымен ТүркПА отырысы өтті»
  const behind = line.lower(trigger.last - 1).endsWith("мен")
    ? named.find(
        (body) =>
          body.type === "Forum" &&
          body.first >= trigger.last &&
          body.first - trigger.last <= FORUM_REACH,
      )
    : undefined;
  if (behind) return behind;
  const attended = kazakhAttended(scene, trigger);
  if (attended) return attended;
  const isPointed = line.tokens.some(
    ({ lower }, index) => index < trigger.first && POINTERS.includes(lower),
  );
  return isPointed ? forumBefore(scene) : null;
}

function forumBefore(scene: Scene): BodyMention | null {
  const previous = readingBefore(scene);
  const forums = previous?.mentions.filter(
    (mention): mention is BodyMention =>
      mention.kind === "body" && mention.type === "Forum" && !mention.anaphoric,
  );
  return forums?.at(-1) ?? null;
}

/** People before bodies and bodies before countries; of «қатысуы» and «қатысуымен» whose it is. */
export function kazakhParticipants(
  scene: Scene,
  trigger: FoundTrigger,
  forum: BodyMention,
): Actors {
  const { document, reading } = scene;
  // «форумға қатысу үшін … барды»: who went is to take part.
  const isPurpose = isKazakhPurpose(scene, trigger);
  const isNominal =
    (trigger.trigger.record.part === "noun" && !isPurpose) ||
    reading.line.lower(trigger.first).startsWith("қатысуы");
  const speaker = speakerBehind(scene, trigger) ?? describedBy(scene, trigger);
  if (speaker) return { entities: speaker, elided: false };
  const mark = isNominal ? "GEN" : "SUBJ";
  const reach = isNominal ? OWNER_REACH : SUBJECT_REACH;
  const groups = reading.groups.filter(
    ({ first, last, marks, members }) =>
      last <= trigger.first &&
      trigger.first - last <= reach &&
      marks.has(mark) &&
      sameQuote(scene, last, trigger.first) &&
      !members.some((member) => member.kind === "body" && member.type === "Forum") &&
      !(first <= forum.first && forum.last <= last && reading.mentions.includes(forum)),
  );
  for (const kind of ["person", "body", "country"] as const) {
    const named = groups
      .filter((group) => isOf(group, kind) && !isAnonymous(scene, group))
      // «Қытай, Ресей, … елдерінің спикерлері»: a list that goes on is read in part only.
      .filter(({ last }) => kind !== "country" || !reading.line.is(last, ...GOES_ON))
      .filter(({ members }) => members.some((member) => document.named(member).length > 0));
    const guests = kind === "person" ? guestList(scene, named) : named.slice(-1);
    const entities = guests.flatMap(({ members }) =>
      members.flatMap((member) => document.named(member)),
    );
    if (entities.length > 0) return { entities, elided: false };
  }
  // «ШЫҰ-ға төрағалық еткен кезде»: who did so the participle does not say.
  const isLoose = PARTICIPLE.test(scene.reading.line.lower(trigger.last - 1));
  const isElided = !isNominal && !isLoose && groups.length === 0 && scene.topic !== null;
  return { entities: isElided && scene.topic ? [scene.topic] : [], elided: true };
}

/** The last of the groups and those listed with it, though words nobody is named by stand between: «А, екі елдің ғалымдары, Б қатысты». */
function guestList({ reading: { line } }: Scene, groups: readonly Group[]): readonly Group[] {
  const list = groups.slice(-1);
  for (const group of groups.slice(0, -1).reverse()) {
    const [next] = list;
    const isLinked =
      /^[,–—-]$/.test(line.at(group.last)?.text ?? "") || line.is(group.last, ...LIST_LINKS);
    const between = next ? line.tokens.slice(group.last, next.first) : [];
    if (!isLinked || between.length > LIST_GAP || between.some(closesClause)) break;
    list.unshift(group);
  }
  return list;
}

/** «… келді, …», «… айтып, …»; but «көрнекті ғалымдар». */
function closesClause({ lower }: Token, index: number, tokens: readonly Token[]): boolean {
  const isVerb = /(?:[дт][ыі]|[ыі]п|[ае]д[ыі])$/u.test(lower) && lower.length > 4;
  return isVerb && tokens[index + 1]?.kind === "punctuation";
}

/** «форумға қатысу үшін», «қатысу мақсатында»: what for, not what was. */
export function isKazakhPurpose({ reading: { line } }: Scene, { last }: FoundTrigger): boolean {
  return line.language === "kk" && line.is(last, "үшін", "мақсатында", "мақсатымен");
}

/** «… отырысында сөйлеген сөзінде Қ. Омаров … атап өтті» */
function speakerBehind(
  { document, reading: { line, groups } }: Scene,
  { first, last }: FoundTrigger,
): readonly Entity[] | null {
  if (!line.is(first, "сөйлеген") || !line.is(last - 1, "сөзінде")) return null;
  const speaker = groups.find(
    (group) => group.first === last && group.marks.has("SUBJ") && isOf(group, "person"),
  );
  return speaker ? speaker.members.flatMap((member) => document.named(member)) : null;
}

const PARTICIPLE = /(?:[ғқ]ан|[гк]ен)$/u;

/** «Жиында сөз алған Ерлан Қошанов», «форумға қатысқан Ерлан Қошановты»: the participle belongs to whom it stands before. */
function describedBy(
  { document, reading: { line, groups } }: Scene,
  { last }: FoundTrigger,
): readonly Entity[] | null {
  if (!PARTICIPLE.test(line.lower(last - 1))) return null;
  const described = groups.find((group) => group.first === last && isOf(group, "person"));
  const entities = described?.members.flatMap((member) => document.named(member)) ?? [];
  return entities.length > 0 ? entities : null;
}

function isAnonymous(scene: Scene, { members }: Group): boolean {
  return members.every((member) => isUnnamed(member) || isBareAdjective(scene, member));
}

/** «делегациялар», «министрлік»: whose, nothing tells. */
function isUnnamed(member: Mention): boolean {
  if (member.kind !== "body" || member.chambers.length > 0 || member.country !== null) return false;
  const isCommon = member.type === "Organization" && COMMON.test(member.name);
  return isCommon || isDelegation(member);
}

/** «қазақстандық спортшылар»; but «қазақстандық делегация» stands for the country. */
function isBareAdjective({ reading: { line } }: Scene, member: Mention): boolean {
  return (
    member.kind === "country" &&
    member.form === "adjective" &&
    ![0, 1].some((step) => SPEAKS_FOR.test(line.lower(member.last + step)))
  );
}

function isOf({ members }: Group, kind: "person" | "body" | "country"): boolean {
  return (
    members.some((member) => member.kind === kind) &&
    !members.some((member) => member.kind === "country" && member.form === "city")
  );
}
