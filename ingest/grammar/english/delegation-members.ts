import type { BodyMention, Mention, PersonMention, PostMention } from "../../stages.ts";
import type { Line } from "../line.ts";

const LEADS_TO =
  /^(?:composed|compris(?:ing|ed|es|e)|consist(?:ing|s|ed)?|represented|includ(?:ing|es|ed|e)|led|headed)$/;
const BETWEEN = [",", ":", ";", "and", "as", "well", "the", "mr", "ms", "mrs", "dr"];
const MAX_BETWEEN = 5;
const MAX_BEHIND = 8;

/**
 * Posts of those who make up or lead a delegation are held in its country, where they name none: "the Chilean delegation,
 * represented by deputies Anna Berg and Peter Lang", "Led by Speaker Maria Silva, the delegation of Sweden …". Where the
 * sentence leaves the country open the mention is marked, for the article may tell it elsewhere.
 */
export function withDelegationCountry(line: Line, mentions: readonly Mention[]): Mention[] {
  let delegation: BodyMention | null = null;
  return mentions.map((mention, place) => {
    const before = behindPlaces(mentions, place);
    const between = line.tokens
      .slice(mentions[place - 1]?.last ?? 0, mention.first)
      .map(({ lower }) => lower);
    if (isDelegation(before))
      delegation =
        between.some((word) => LEADS_TO.test(word)) && between.length < MAX_BETWEEN ? before : null;
    else if (!between.every((word) => BETWEEN.includes(word))) delegation = null;
    if (mention.kind !== "person" || !mention.name) return mention;
    const own: BodyMention | null = delegation ?? ledBehind(line, mention, mentions[place + 1]);
    return own ? seated(line, mention, own.country) : mention;
  });
}

/** "the Swedish delegation to Chile, led by …": where it goes is passed over. */
function behindPlaces(mentions: readonly Mention[], place: number): Mention | undefined {
  const before = mentions[place - 1];
  const earlier = mentions[place - 2];
  return before?.kind === "country" && isDelegation(earlier) ? earlier : before;
}

function isDelegation(mention: Mention | undefined): mention is BodyMention {
  return mention?.kind === "body" && mention.head?.kind === "delegation";
}

/** "Led by the Speaker Anna Berg, the delegation met …" opens a sentence. */
function ledBehind(
  line: Line,
  { first, last }: PersonMention,
  next: Mention | undefined,
): BodyMention | null {
  const start = line.is(first - 1, "the", "its") ? first - 2 : first - 1;
  const isLed = line.is(start, "by") && line.is(start - 1, "led", "headed") && start === 1;
  return isLed && isDelegation(next) && next.first - last < MAX_BEHIND ? next : null;
}

function seated(line: Line, mention: PersonMention, country: string | null): PersonMention {
  const isWritten = ({ body, country: own }: PostMention) => own !== null || body?.country != null;
  if (mention.country !== null || mention.name?.known || mention.posts.some(isWritten))
    return mention;
  if (!country) return { ...mention, delegate: true };
  return { ...mention, country, posts: mention.posts.map((post) => seat(line, post, country)) };
}

/** "MP" behind a name is a post at home only of those whose home is told. */
function seat(line: Line, post: PostMention, country: string): PostMention {
  const member = line.knowledge.posts.get("member");
  if (post.record.id === "member" && member) return { ...post, record: member, country };
  if (post.body?.type === "Chamber") {
    const own = post.body.chambers.filter((record) => record.country === country);
    return own.length > 0
      ? { ...post, body: { ...post.body, chambers: own, country }, country }
      : post;
  }
  return post.body || post.record.bare === "none" ? post : { ...post, country };
}
