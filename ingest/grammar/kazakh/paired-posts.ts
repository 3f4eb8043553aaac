import type { BodyMention, PersonMention } from "../../stages.ts";
import { findBody } from "../bodies.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";
import { mayOwn } from "./cases.ts";

const LINKS = ["мен", "бен", "пен", "және"];

/** A country or a house that one of several people holds the post in. */
interface Owner {
  readonly first: number;
  readonly country: string | null;
  readonly body: BodyMention | null;
}

/**
 * «Ресей мен Қытай сыртқы істер министрлері А мен Б», «Сенат пен Мәжіліс төрағалары А мен Б»: to each the owner at the same
 * place, where there are as many owners as people.
 */
export function pairOwners(
  line: Line,
  { first, post }: FoundPost,
  persons: readonly PersonMention[],
): readonly PersonMention[] {
  if (line.language !== "kk" || !post.plural || persons.length < 2) return persons;
  const owners: Owner[] = [{ first, country: post.country, body: post.body }];
  while (owners.length < persons.length) {
    const [next] = owners;
    const owner = next ? ownerBefore(line, next.first) : null;
    if (!owner) return persons;
    owners.unshift(owner);
  }
  const [head] = owners;
  if (head && ownerBefore(line, head.first)) return persons;
  return persons.map((person, place) => {
    const owner = owners[place];
    if (!owner || (owner.body === null) !== (post.body === null)) return person;
    const { country, body } = owner;
    return { ...person, posts: person.posts.map((held) => ({ ...held, country, body })) };
  });
}

/** The owner that stands before a token with a comma or «мен» between. */
function ownerBefore(line: Line, index: number): Owner | null {
  const isLinked = line.is(index - 1, ...LINKS) || line.at(index - 1)?.text === ",";
  // «Ресейге, Қытай министрлері»: where to, not whose.
  if (!isLinked || !mayOwn(line, index - 2)) return null;
  for (let first = index - 2; first >= Math.max(0, index - 6); first--) {
    const place = line.hit(first, "country", ({ form }) => form === "noun");
    const [value] = place?.values ?? [];
    if (place?.last === index - 1 && value?.type === "country")
      return { first, country: value.code, body: null };
    const body = findBody(line, first);
    if (body?.type === "Chamber" && body.last === index - 1)
      return { first, country: body.country, body };
  }
  return null;
}
