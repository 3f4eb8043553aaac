import type { ChamberRecord } from "../../knowledge/schema.ts";
import type { CountryMention, PostMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { bodyMention } from "../body-mention.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";

const REACH = 16;
const SMALL = [
  "of",
  "the",
  "and",
  "both",
  "two",
  "respective",
  "in",
  "to",
  "our",
  "country",
  "'s",
  "’s",
];
const HOUSES = ["parliaments", "parliament", "chambers", "houses", "lower", "upper"];

/**
 * One plural post held in several bodies or countries, before as many names: "the Speakers of the Riksdag and the Seimas,
 * A and B", "Secretaries General of the IPU and TURKPA A and B", "Presidents of Sweden and Chile A and B", "speakers of the lower chambers of the Russian and Kazakh parliaments".
 * Null where a post is held in one.
 */
export function pairedPosts(line: Line, lead: FoundPost): readonly FoundPost[] | null {
  if (!lead.post.plural) return null;
  const owners: PostMention[] = [];
  let kind: ChamberRecord["kind"] | null = null;
  let index = headEnd(line, lead);
  const limit = index + REACH;
  while (index < limit) {
    if (line.is(index, "lower")) kind = "LOWER";
    if (line.is(index, "upper")) kind = "UPPER";
    if (line.is(index, ...SMALL, ...HOUSES)) {
      index++;
      continue;
    }
    const named = findEnglishBody(line, index);
    // "members of the Chilean Senate", but "of the lower chambers of the Russian and Kazakh parliaments".
    const place = kind || named?.type !== "Chamber" ? findCountry(line, index) : null;
    const body = place ? null : named;
    const isOwner = body?.type === "Chamber" || (body?.type === "Forum" && !body.anaphoric);
    if (body && isOwner) owners.push({ ...lead.post, body, country: body.country });
    else if (place && place.form !== "city" && !opensOther(line, place))
      owners.push({ ...lead.post, ...houseOf(line, kind, place.code), country: place.code });
    else break;
    index = body?.last ?? place?.last ?? index + 1;
  }
  if (owners.length < 2) return null;
  const last = line.is(index, ",") ? index + 1 : index;
  return owners.map((post) => ({ ...lead, last, post: { ...post, first: lead.first, last } }));
}

/** "members of the Riksdag and of the Swedish delegation to PACE": no country. */
function opensOther(line: Line, { form, last }: CountryMention): boolean {
  const isWord = line.at(last)?.kind === "word" && line.at(last)?.capitalized === false;
  return form === "adjective" && isWord && !line.is(last, ...SMALL, ...HOUSES);
}

/** Past the post's own words, before what it is held in. */
function headEnd(line: Line, { first, post }: FoundPost): number {
  for (let index = first; index < post.last; index++) if (line.is(index, "of")) return index;
  return post.last;
}

function houseOf(
  line: Line,
  kind: ChamberRecord["kind"] | null,
  country: string,
): Pick<PostMention, "body"> {
  const record = kind
    ? [...line.knowledge.chambers.values()].find(
        (chamber) => chamber.country === country && chamber.kind === kind && !chamber.former,
      )
    : undefined;
  return {
    body: record
      ? bodyMention({
          type: "Chamber",
          first: 0,
          last: 0,
          chambers: [record],
          name: record.names.en,
          country,
          strong: true,
          cases: [],
        })
      : null,
  };
}
