import type { BodyMention } from "../../stages.ts";
import { findChamber } from "../bodies/chambers.ts";
import { findCountry } from "../bodies/countries.ts";
import type { Line } from "../line.ts";

/**
 * A friendship group without the country it is for: "Friendship Group for Chile in the Parliament of Sweden" is Sweden's,
 * "All-Party Parliamentary Group for Pakistan" and "Chile-Sweden Friendship Group" tell no country of who heads them.
 */
export function withoutTarget(line: Line, body: BodyMention): BodyMention {
  if (body.forumKind !== "FRIENDSHIP_GROUP") return body;
  let country: string | null = null;
  for (let index = body.first; index < body.last; index++)
    country ??= line.is(index - 1, "in", "of", "the", "at")
      ? seatOf(findChamber(line, index))
      : null;
  return { ...body, country };
}

/** The one country a chamber sits in; null where the name leaves it open. */
export function seatOf(body: BodyMention | null): string | null {
  if (body?.type !== "Chamber") return null;
  if (body.country) return body.country;
  const codes = new Set(body.chambers.map(({ country }) => country));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}

/** "Speaker of the House of Representatives, Japan, …": the country stands behind a comma. */
export function withCountryBehind(line: Line, body: BodyMention): BodyMention {
  if (body.country || body.chambers.length === 0 || !line.is(body.last, ",")) return body;
  const start = line.is(body.last + 1, "the") ? body.last + 2 : body.last + 1;
  const place = findCountry(line, start);
  const next = place ? line.at(place.last) : null;
  if (place?.form !== "noun" || next?.capitalized || (next && next.kind !== "punctuation"))
    return body;
  const own = body.chambers.filter(({ country }) => country === place.code);
  return { ...body, chambers: own, country: place.code, last: place.last };
}
