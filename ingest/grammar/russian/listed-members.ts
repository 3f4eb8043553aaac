import type { Mention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { isBareMember, seatedIn } from "./bare-members.ts";

const MEMBERS: ReadonlySet<string> = new Set(["people-deputy", "senator"]);

/**
 * «министр иностранных дел Ирландии Анна Вуд и депутат Джон Вуд», «спикер Сената Чили Х. и сенаторы И. и К.»: a bare member of
 * parliament next to somebody in office sits in the same country. An envoy's neighbor may be the host's.
 */
export function seatListedMembers(line: Line, mentions: readonly Mention[]): Mention[] {
  const seated: Mention[] = [];
  for (const mention of mentions) {
    const before = seated.at(-1);
    const country = before && isNext(line, before, mention) ? officeCountry(before) : null;
    seated.push(
      country && isBareMember(mention, MEMBERS) ? seatedIn(mention, { country }) : mention,
    );
  }
  return seated;
}

function isNext(line: Line, before: Mention, { first }: Mention): boolean {
  const between = line.tokens.slice(before.last, first).map(({ lower }) => lower);
  return between.length > 0 && between.every((text) => [",", "и", "а", "также"].includes(text));
}

function officeCountry(mention: Mention): string | null {
  if (mention.kind !== "person" || mention.name === null) return null;
  const [post] = mention.posts;
  if (!post || post.former || post.record.id === "ambassador") return null;
  return post.body?.type === "Forum" ? null : post.country;
}
