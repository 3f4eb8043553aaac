import type { BodyMention, Mention, PersonMention, PostMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import type { Line } from "../line.ts";
import { isBareMember, seatedIn } from "./bare-members.ts";
import { isLeadingWord } from "./leading.ts";

const MAX_GAP = 5;
const DEPUTIES: ReadonlySet<string> = new Set(["people-deputy"]);
const PRESIDING: ReadonlySet<string> = new Set([
  "president",
  "vice-president",
  "secretary-general",
]);

/**
 * A bare post at the head of a delegation is held in the body that sends it: «делегация Сената во главе с председателем
 * Анной Беловой», «делегация Совета Федерации под руководством вице-спикера Петра Орлова».
 */
export function seatLeaders(line: Line, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, place) => {
    const before = mentions[place - 1];
    if (mention.kind !== "person" || before?.kind !== "body") return mention;
    if (before.head?.kind !== "delegation" || !isLed(line, before.last, mention.first))
      return mention;
    if (isHousesHead(mention, before))
      return { ...mention, posts: mention.posts.map((post) => housed(post, before.country)) };
    const body = senderOf(line, before);
    const country = body ? body.country : countryOf(line, before);
    if (!isBare(mention, body) || !(body || country)) return mention;
    return seatedIn(mention, { body, country });
  });
}

/**
 * Bare members told as those of a delegation sit in the house that sends it: «В составе делегации Жогорку Кенеша – депутаты А. и
 * Б.», «в делегацию Сейма вошли депутаты А. и Б.».
 */
export function seatMembers(line: Line, mentions: readonly Mention[]): Mention[] {
  const sent = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.head?.kind === "delegation" &&
      line.tokens
        .slice(Math.max(0, mention.first - 2), mention.first)
        .some((_, place) => isWithin(line, mention.first - place - 1)),
  );
  if (!sent) return [...mentions];
  const sender = senderOf(line, sent);
  const body = sender?.type === "Chamber" ? sender : null;
  const country = body ? null : countryOf(line, sent);
  if (!body && !country) return [...mentions];
  return mentions.map((mention) =>
    mention.first > sent.last && isBareMember(mention, DEPUTIES)
      ? seatedIn(mention, { body, country })
      : mention,
  );
}

/** «в составе делегации», «в состав делегации», «в делегацию», «членами делегации». */
function isWithin(line: Line, index: number): boolean {
  return line.is(index, "в", "состав", "составе", "составу", "членами", "члены");
}

/** «делегация Чили во главе со спикером парламента Анной Беловой»: of the parliament of Chile. */
function isHousesHead({ posts, country }: PersonMention, sent: BodyMention): boolean {
  return (
    sent.country !== null &&
    country === null &&
    posts.length > 0 &&
    posts.every(
      ({ body, country: own }) =>
        !own && body?.type === "Chamber" && !body.country && /^парламента$/iu.test(body.name),
    )
  );
}

function housed(post: PostMention, country: string | null): PostMention {
  const chambers = post.body?.chambers.filter((chamber) => chamber.country === country) ?? [];
  return { ...post, body: post.body && { ...post.body, chambers, country }, country };
}

/**
 * «делегация Сената во главе с председателем …»; of a bank, also «во главе с вице-президентом …», of an assembly «во главе с
 * генеральным секретарём организации …».
 */
function isBare({ posts, country }: PersonMention, sender: BodyMention | null): boolean {
  const presides = (id: string) =>
    sender !== null && sender.type !== "Chamber" && PRESIDING.has(id);
  const isOpen = (body: BodyMention | null) =>
    body === null || (body.anaphoric && sender?.type === "Forum");
  return (
    country === null &&
    posts.length > 0 &&
    posts.every(
      ({ body, country: own, record }) =>
        isOpen(body) && !own && (record.bare === "Chamber" || presides(record.id)),
    )
  );
}

function senderOf(line: Line, { first, last }: BodyMention): BodyMention | null {
  for (let index = first + 1; index < last; index++) {
    const body = findBody(line, index);
    // «официальная | делегация Сената»: the delegation itself.
    if (body && body.head?.kind !== "delegation") return body;
  }
  return null;
}

/** «канадской делегацией, возглавляемой сенатором …» */
function countryOf(line: Line, { first, country }: BodyMention): string | null {
  return country ?? findCountry(line, first - 1)?.code ?? null;
}

/** «во главе с», «под руководством», «, возглавляемая». */
function isLed(line: Line, from: number, to: number): boolean {
  if (to - from > MAX_GAP) return false;
  return line.tokens.slice(from, to).some((_, offset) => isLeadingWord(line, from + offset));
}
