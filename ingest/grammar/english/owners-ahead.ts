import type { BodyMention, CountryMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";

const MAX_OWNERS = 4;

type Owner = BodyMention | CountryMention;

/**
 * A plural post behind the bodies or countries it is held in, before as many names: "the Senate and Majilis speakers – A and
 * B", "the Russian and Chilean presidents, A and B". Empty where it is held in one.
 */
export function postsOfOwners(
  line: Line,
  first: number,
  postAt: (line: Line, index: number) => FoundPost | null,
): readonly FoundPost[] {
  const owners: Owner[] = [];
  let index = first;
  for (;;) {
    const owner = ownerAt(line, index);
    if (!owner || owners.length === MAX_OWNERS) return [];
    owners.push(owner);
    if (line.is(owner.last, ",")) index = owner.last + 1;
    else if (line.is(owner.last, "and")) break;
    else return [];
  }
  const found = postAt(line, (owners.at(-1)?.last ?? first) + 1);
  if (!found?.post.plural || !owners.every((owner) => isLike(owner, found))) return [];
  const last = /^[–—,:-]$/.test(line.at(found.last)?.text ?? "") ? found.last + 1 : found.last;
  const posts = owners.map((owner) => ({ ...found, post: heldIn(found, owner) }));
  const title = line.text(first, found.last);
  return [...posts, found].map((held) => ({
    ...held,
    first,
    last,
    post: { ...held.post, title },
  }));
}

function ownerAt(line: Line, index: number): Owner | null {
  const place = findCountry(line, index);
  if (place) return place.form === "adjective" ? place : null;
  const body = findEnglishBody(line, index);
  return body?.type === "Chamber" || (body?.type === "Forum" && !body.anaphoric) ? body : null;
}

/** A country beside a country, a house beside a house. */
function isLike(owner: Owner, { demonym, post }: FoundPost): boolean {
  return owner.kind === "country"
    ? demonym !== null || post.country !== null
    : post.body?.type === owner.type;
}

function heldIn({ post }: FoundPost, owner: Owner): FoundPost["post"] {
  return owner.kind === "country"
    ? { ...post, body: null, country: owner.code }
    : { ...post, body: owner, country: owner.country };
}
