import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { bodyMention } from "../body-mention.ts";
import { type FoundPost, joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { elsewhere, isHeldElsewhere, isToCome, representing } from "./bare-posts.ts";
import { findEnglishBody } from "./bodies.ts";
import { type Complement, complementOf, isOfBothHouses } from "./complements.ts";
import { partedDeputy } from "./deputies.ts";
import { withoutTarget } from "./groups.ts";
import { possessor } from "./possessors.ts";
import { servedPost } from "./served-posts.ts";
import { bracketedBody, isSeat, unknownLead } from "./unknown-bodies.ts";

const MAX_LEADING = 9;
const MODIFIERS = [
  "newly-elected",
  "newly",
  "re-elected",
  "current",
  "new",
  "acting",
  "visiting",
  "incumbent",
  "first",
  "second",
  "senior",
  "then",
  "interim",
  "caretaker",
  "top",
  "coordinating",
  "permanent",
  "term",
  "rotating",
  "departing",
  "non-resident",
  "nonresident",
];

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
    (isToCome(line, after.last) ||
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

export interface Lead {
  readonly at: number;
  readonly headLast: number;
  readonly record: PostRecord;
  /** The post as the gazetteer has it. */
  readonly surface: string;
  readonly body: BodyMention | null;
  readonly country: string | null;
  readonly demonym: string | null;
  readonly former: boolean;
}

/** What stands before the post's own word, and that word. */
function leadOf(line: Line, first: number): Lead | null {
  let body: BodyMention | null = null;
  let country: string | null = null;
  let demonym: string | null = null;
  let former = false;
  let index = first;
  for (let step = 0; step < MAX_LEADING; step++) {
    const hit = line.hit(index, "post");
    const [value] = hit?.values ?? [];
    if (
      hit &&
      value &&
      !isOwner(line, hit.last) &&
      !isChairmanship(line, index) &&
      !isInsideName(line, index, hit.last) &&
      !isGivenName(line, index)
    )
      return {
        at: index,
        headLast: hit.last,
        record: value.record,
        surface: value.surface,
        body,
        country,
        demonym,
        former: former || /^(?:ex|then)-/.test(value.surface),
      };
    if (isThen(line, index)) former = true;
    const past = line.knowledge.modality.en.former.longest(0, (word) => [line.lower(index + word)]);
    const named = past ? null : findEnglishBody(line, index);
    const found: BodyMention | null = named && withoutTarget(line, named);
    const place = found ? null : findCountry(line, index);
    if (hit) index = hit.last;
    else if (past) {
      former = true;
      index += past.end;
    } else if (found) {
      body = joinBodies(body, found);
      country = country ?? found.country;
      index = found.last;
    } else if (place) {
      if (place.form !== "city") country = country ?? place.code;
      if (place.form === "adjective") demonym = place.code;
      index = place.last;
    } else if (
      line.is(index, ...MODIFIERS) ||
      (line.is(index, "elected", "appointed") && line.is(index - 1, "newly")) ||
      (index > first && line.is(index, "the", "'s", "’s")) ||
      isHyphen(line, index, first) ||
      isTopic(line, index, first)
    )
      index++;
    else return null;
    if (line.is(index, "'s", "’s")) index++;
  }
  return null;
}

/** "Vietnam-China Group Chair", but "MANILA, Philippines - House Speaker". */
function isHyphen(line: Line, index: number, first: number): boolean {
  const token = line.at(index);
  return index > first && token?.text === "-" && line.at(index - 1)?.end === token.start;
}

/** "Knesset Speaker, Amir Ohana", but "the Amir" and "Amir Sheikh Tamim". */
function isGivenName(line: Line, index: number): boolean {
  return (
    line.is(index, "amir") &&
    !line.is(index - 1, "the", "highness") &&
    line.at(index - 1)?.capitalized !== true &&
    /^\p{Lu}\p{Ll}/u.test(line.at(index + 1)?.text ?? "") &&
    !line.knowledge.honorifics.en.has(line.lower(index + 1))
  );
}

/** "the UN Secretary-General's Special Representative": the first post owns the second. */
function isOwner(line: Line, last: number): boolean {
  return (
    /['’]s$/.test(line.lower(last - 1)) &&
    (line.hit(last, "post") !== null ||
      (line.at(last)?.capitalized === true && line.hit(last + 1, "post") !== null))
  );
}

/** "Defense Minister", "Education and Science Minister": what the minister is minister of. */
function isTopic(line: Line, index: number, first: number): boolean {
  const token = line.at(index);
  if (index > first && token?.lower === "and")
    return (
      line.at(index - 1)?.capitalized === true && line.knowledge.topics.has(line.lower(index + 1))
    );
  return token?.capitalized === true && line.knowledge.topics.has(token.lower);
}

/** "Under the chair of ASGP President Anna Berg": nobody chairs here. */
function isChairmanship(line: Line, index: number): boolean {
  return line.is(index, "chair") && line.is(index - 1, "the") && line.is(index - 2, "under");
}

/** "Speaker" inside "Speakers Conference" is no post. */
function isInsideName(line: Line, index: number, last: number): boolean {
  return line
    .hits(index)
    .some(
      (hit) =>
        hit.last > last && hit.values.some(({ type }) => type === "forum" || type === "chamber"),
    );
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

/** "by the then Speaker Anna Berg". */
function isThen(line: Line, index: number): boolean {
  return line.is(index, "then") && line.is(index - 1, "the", "by", "with", "to", "of");
}
