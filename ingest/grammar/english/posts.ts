import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { bodyMention } from "../body-mention.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { elsewhere, isDesignate, isHeldElsewhere, representing } from "./bare-posts.ts";
import { type Complement, complementOf, isOfBothHouses } from "./complements.ts";
import { partedDeputy } from "./deputies.ts";
import { type Lead, leadOf } from "./leads.ts";
import { possessor } from "./possessors.ts";
import { servedPost } from "./served-posts.ts";
import { bracketedBody, isSeat, unknownLead } from "./unknown-bodies.ts";

/**
 * A post with the bodies and countries around it: "Kazakhstan's Senate Speaker", "Foreign Affairs Committee Chairman",
 * "Speaker of Azerbaijan's Milli Majlis (Parliament)", "Ambassador of China to Mongolia".
 */
export function englishPost(line: Line, first: number): FoundPost | null {
  const lead = partedDeputy(line, first) ?? leadOf(line, first) ?? unknownLead(line, first, leadOf);
  if (!lead) return null;
  const { at, headLast } = lead;
  const own = isPeer(lead) ? ownPost(line, headLast) : null;
  if (own) {
    const country = own.post.country ?? lead.country;
    return { ...own, first, post: { ...own.post, first, country } };
  }
  const after = withServed(line, lead, complementOf(line, headLast, lead.record));
  const named = lead.body ?? after.body ?? possessor(line, first);
  const body = ownBody(line, lead, named ?? (lead.country ? null : bracketedBody(line, first)));
  const country = lead.country ?? after.country ?? body?.country ?? null;
  const record =
    leadingParty(line, lead, body) ??
    (isDesignate(line, after.last) ||
    isOfBothHouses(line, headLast, after.last) ||
    (!body && !country && isHeldElsewhere(line, lead, after.last))
      ? elsewhere(lead.record)
      : representing(line, lead, first, after.last));
  return {
    first,
    last: after.last,
    cases: [],
    demonym: body ? null : lead.demonym,
    post: {
      record,
      first,
      last: after.last,
      title: nominativePhrase(
        line,
        line.is(first, "the") ? Math.min(first + 1, at) : first,
        after.last,
        headLast,
      ),
      body,
      country,
      former: lead.former,
      plural: isPlural(line, lead),
    },
  };
}

/** "Special Assistant on Media to the President of the Senate Anna Berg": what she serves is behind what she is charged with. */
function withServed(line: Line, { record }: Lead, after: Complement): Complement {
  const served = servedPost(line, record, after.last, englishPost);
  if (!served) return after;
  const { last, post } = served;
  return { last, body: after.body ?? post.body, country: after.country ?? post.country };
}

function isPeer({ surface }: Lead): boolean {
  return surface === "counterpart" || surface === "colleague";
}

/** "her Chilean counterpart Senate Speaker Peter Lang": the post he holds tells more. */
function ownPost(line: Line, first: number): FoundPost | null {
  return line.at(first)?.capitalized ? englishPost(line, first) : null;
}

/**
 * "National People's Power (NPP) MP Anna Berg" sits in parliament, whatever her party, and "the Speaker of the Assembly of
 * Chile" speaks for its parliament.
 */
function ownBody(line: Line, lead: Lead, body: BodyMention | null): BodyMention | null {
  if (body && isAssemblyOfCountry(line, body))
    return bodyMention({ ...body, type: "Chamber", forumKind: null, anaphoric: false });
  const isParty = body?.type === "Organization" && (!body.head || body.head.kind === "party");
  return isParty && isSeat(line, lead) ? null : body;
}

/** No other word in its name than the country's. */
function isAssemblyOfCountry(
  line: Line,
  { type, forum, country, first, last }: BodyMention,
): boolean {
  if (type === "Chamber" || forum || !country || !line.is(first, "assembly")) return false;
  const start = line.is(first + 2, "the") ? first + 3 : first + 2;
  return line.is(first + 1, "of") && findCountry(line, start)?.last === last;
}

/** "leader of the Green faction", "the Green Party leader": of a party that is an office, of a country just a word for somebody. */
function leadingParty(line: Line, { record, headLast }: Lead, body: BodyMention | null) {
  const isLeader = record.id === "counterpart" && line.is(headLast - 1, "leader");
  const isParty = body?.head?.kind === "party";
  return (isLeader && isParty && line.knowledge.posts.get("party-leader")) || null;
}

/** The gazetteer's form is the singular; any other the plural: "deputy chairmen". */
function isPlural(line: Line, { at, headLast, surface }: Lead): boolean {
  const written = line
    .text(at, headLast)
    .toLowerCase()
    .replace(/['’]s?$/, "");
  if (/^(?:heads|members) of/.test(written)) return true;
  return written !== surface.toLowerCase() && /s$|men$|^secretaries/.test(written);
}
