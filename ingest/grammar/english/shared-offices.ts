import type { BodyMention, Mention, PersonMention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { forumIn } from "./bodies.ts";

const OFFICES = [
  "president",
  "vice-president",
  "secretary-general",
  "deputy-secretary-general",
  "treasurer",
];
const BETWEEN = [",", "and", "as", "well", "its", "the", "with"];
const MADE_OF = [
  "composed",
  "comprising",
  "comprised",
  "comprises",
  "consisting",
  "including",
  "led",
  "headed",
];

/**
 * Offices of a list that name no body are held in the one the first names: "President of the Senate A and Vice-President B",
 * "OSCE PA President A, Vice-President B and Secretary General C", "a delegation of the OSCE PA, composed of President A".
 */
export function withSharedOffices(line: Line, mentions: readonly Mention[]): Mention[] {
  const settled: Mention[] = [];
  let body: BodyMention | null = null;
  for (const mention of mentions) {
    const before = settled.at(-1);
    const between = pastAside(
      line.tokens.slice(before?.last ?? 0, mention.first).map(({ lower }) => lower),
    );
    const isDelegations = before?.kind === "body" && before.head?.kind === "delegation";
    if (isDelegations && between.some((word) => MADE_OF.includes(word)))
      body = forumIn(line, before.first, before.last);
    else if (!between.every((word) => BETWEEN.includes(word))) body = null;
    const next: Mention = body && mention.kind === "person" ? sharing(mention, body) : mention;
    const isAside = next.kind === "country" && line.at(next.last)?.text === ")";
    if (next.kind === "person") body = headed(next) ?? body;
    else if (!isAside) body = null;
    settled.push(next);
  }
  return settled;
}

/** "President A (MP, Sweden), Vice-President B": what the brackets say parts no list. */
function pastAside(words: readonly string[]): readonly string[] {
  return words.slice(words.indexOf(")") + 1);
}

/** What a head, named, presides over; a country's president shares no office. */
function headed({ name, posts }: PersonMention): BodyMention | null {
  const head = posts.find(
    ({ record, body }) => OFFICES.includes(record.id) && body && body.type !== "Organization",
  );
  return (name && head?.body) || null;
}

function sharing(mention: PersonMention, body: BodyMention): PersonMention {
  const [post, ...others] = mention.posts;
  const isOpen = post && OFFICES.includes(post.record.id) && !post.body && !post.country;
  if (!isOpen || mention.country) return mention;
  return { ...mention, posts: [{ ...post, body, country: body.country }, ...others] };
}
