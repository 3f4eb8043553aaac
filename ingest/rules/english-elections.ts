import type { FoundTrigger } from "../grammar/triggers.ts";
import { groupAfter, type Scene } from "../scene.ts";
import type { Group, Mention, PersonMention } from "../stages.ts";

/** The office somebody comes to, or holds: "was elected Speaker", "is also the Speaker". */
export function englishOffice(scene: Scene, { trigger, first, last }: FoundTrigger) {
  if (trigger.record.id === "serves-as") return officeBehind(scene, last);
  const office = officeOf(scene, first, last);
  return office && withElector(scene, office, first);
}

/** Who comes to it; of a list only the first is certain. */
export function englishElected(scene: Scene, { first, last }: FoundTrigger): readonly Mention[] {
  const group =
    nearestBefore(scene, first) ??
    groupAfter(scene, last, "SUBJ", { test: isNamed }) ??
    groupAfter(scene, last, "OBJ", { reach: 3, test: isNamed });
  return group?.members.slice(0, 1) ?? [];
}

/** "The Riksdag has elected Anna Berg as its Speaker": the office is held in what elects. */
function withElector({ reading }: Scene, office: PersonMention, verb: number): PersonMention {
  const [post, ...others] = office.posts;
  const elector = reading.mentions.filter(({ last }) => last <= verb).at(-1);
  const isElector =
    elector?.kind === "body" &&
    elector.type === "Chamber" &&
    reading.line.tokens
      .slice(elector.last, verb)
      .every(({ lower }) => ["has", "have", "had", "unanimously", "also"].includes(lower));
  if (!post || post.body || post.country || !isElector) return office;
  return { ...office, posts: [{ ...post, body: elector, country: elector.country }, ...others] };
}

/** "X was elected Speaker", "congratulated X on his election as Speaker": whoever stands nearest, but for an agent. */
function nearestBefore({ reading, document }: Scene, index: number): Group | null {
  // "The Vice President of the Assembly, who is also Chair of the group": whose post the article named.
  const isHeld = ({ last, members }: Group) =>
    reading.line.is(index, "who") &&
    last >= index - 1 &&
    members.some((member) => member.kind === "person" && document.character(member) !== null);
  const nearest = reading.groups
    .filter((group) => group.last <= index && (isNamed(group) || isHeld(group)))
    .at(-1);
  if (!nearest || nearest.marks.has("BY") || nearest.marks.has("LOC")) return null;
  // "conveyed congratulations on her election as …": whose, the sentence before tells.
  const { line } = reading;
  const isNear = (allowed: readonly string[]) =>
    index - nearest.last < 4 &&
    line.tokens.slice(nearest.last, index).every(({ lower }) => allowed.includes(lower));
  if (line.is(index, "his", "her", "their"))
    return isNear(["on", "upon", ",", "following", "after", "over"]) ? nearest : null;
  return !line.is(index, "is", "serves", "who") || isNear([","]) ? nearest : null;
}

function isNamed({ members }: Group): boolean {
  return members.some((member) => member.kind === "person" && member.name !== null);
}

/** "X is (also) the Speaker of Y": the post stands right behind. */
function officeBehind(scene: Scene, last: number): PersonMention | null {
  const { line, mentions } = scene.reading;
  const office = mentions.find(
    (mention): mention is PersonMention => mention.kind === "person" && mention.first >= last,
  );
  if (!office || office.name !== null || office.plural) return null;
  const isBehind = line.tokens
    .slice(last, office.first)
    .every(({ lower }) => /^(?:the|a|an|also|currently|now|\S+(?:st|nd|rd|th))$/.test(lower));
  return isBehind ? office : null;
}

/** "elected Anna Berg by secret ballot to the post of Speaker". */
function isToPost({ reading: { line } }: Scene, start: number): boolean {
  const of = line.is(start - 1, "the") ? start - 2 : start - 1;
  return line.is(of, "of") && line.is(of - 1, "post", "position", "office");
}

/** The post a person is elected to: without a name, next to the verb. */
function officeOf(scene: Scene, first: number, last: number): PersonMention | null {
  const offices = scene.reading.mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" && mention.name === null && !mention.plural,
  );
  // "elected Mr. Anna Berg (Chile) as the Vice-President"
  const isAs = ({ first: start }: PersonMention) =>
    scene.reading.language === "en" &&
    start - last <= 12 &&
    (scene.reading.line.is(start - 1, "as") ||
      scene.reading.line.is(start - 2, "as") ||
      isToPost(scene, start));
  const after = offices.find(
    (mention) => mention.first >= last && (mention.first - last <= 5 || isAs(mention)),
  );
  const before = offices
    .filter((mention) => mention.last <= first && first - mention.last <= 2)
    .at(-1);
  return after ?? before ?? null;
}
