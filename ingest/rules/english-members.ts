import type { Line } from "../grammar/line.ts";
import { type Claim, isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import { asMember } from "./participation.ts";

const COPULAS = ["is", "are", "became", "become", "remains", "remain", "was", "were"];
const KINDS = ["full", "founding", "founder", "observer", "associate", "permanent", "active"];
const MEMBERS = ["member", "members", "observer", "observers"];

/** "Kazakhstan is a full member of TURKPA", "The Parliament of Oman became an observer in …". A person who is a member holds a post. */
export function* byEnglishMembership(scene: Scene): Generator<Claim> {
  const { reading, document } = scene;
  const { line } = reading;
  for (const [index, { lower }] of line.tokens.entries()) {
    if (!COPULAS.includes(lower)) continue;
    const forum = forumOfMember(scene, index);
    const object = forum && document.body(forum);
    const group = reading.groups.findLast(
      ({ last, marks }) => last <= index && marks.has("SUBJ") && index - last < 3,
    );
    if (!object || !group || isPersonGroup(group)) continue;
    for (const member of group.members) {
      const subject = document.entity(member);
      if (!subject || subject.id === object.id) continue;
      yield asMember(scene, { subject, object, first: index, status: "ASSERTED" });
    }
  }
}

function forumOfMember({ reading: { line, mentions } }: Scene, copula: number): BodyMention | null {
  let index = copula + 1;
  while (line.is(index, "also", "now", "currently", "both", "a", "an", "the", ...KINDS)) index++;
  while (isKindOf(line, index)) index++;
  // "a Member of TURKPA", read as an office nobody holds.
  const office = mentions.find(({ first }) => first === index);
  if (office?.kind === "person" && !office.name) {
    const body = office.posts[0]?.body;
    return office.posts[0]?.record.id === "member" && body?.type === "Forum" ? body : null;
  }
  if (!line.is(index, ...MEMBERS)) return null;
  while (line.is(index, ...MEMBERS, "states", "state", "countries", "country")) index++;
  if (!line.is(index, "of", "in", "at")) return null;
  return (
    mentions.find(
      (mention): mention is BodyMention =>
        mention.kind === "body" &&
        mention.type === "Forum" &&
        mention.first > index &&
        mention.first - index < 3,
    ) ?? null
  );
}

/** "a full-fledged member". */
function isKindOf(line: Line, index: number): boolean {
  return /^full-/.test(line.lower(index));
}
