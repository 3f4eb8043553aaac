import type { ChamberRecord, ForumHead, OrganizationHead } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { findBareForum, findChamber, findCountry, findForum } from "../bodies.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";

const MAX_TOKENS = 26;
/** Capitalized words a name may have before anything in it is known. */
const MAX_UNKNOWN = 5;
/** Kinds of forums whose head noun news writes small as well: "parliamentary friendship group". */
const LOWER_FORUMS: readonly string[] = ["FRIENDSHIP_GROUP", "COMMISSION"];
/** Heads so common that only a capital makes a name of them: "Eurasia Group", but "a group of deputies". */
const CAPITAL_HEADS = [
  "group",
  "society",
  "organization",
  "organisation",
  "league",
  "alliance",
  "mechanism",
  "endowment",
];
const TOPIC_LINKS = ["on", "for"];

/** A body at a token: of the gazetteers, or made by pattern where the name goes on behind what they know. */
export function findEnglishBody(line: Line, first: number): BodyMention | null {
  const meant = line.abbreviations.get((line.at(first)?.text ?? "").replace(/['’]s?$/, ""));
  if (meant) return { ...meant, first, last: first + 1 };
  const known = findForum(line, first) ?? findChamber(line, first);
  const run = readRun(line, first);
  const longer = run && (!known || run.last > known.last) ? run : null;
  // "the IPA CIS Council Secretariat" serves the council.
  if (known?.type === "Forum" && longer?.organization?.kind === "staff")
    return { ...known, last: longer.last, head: longer.organization };
  if (!longer)
    return known
      ? { ...known, last: pastParenthesis(line, known.last) }
      : findBareForum(line, first);
  return asBody(line, first, longer);
}

interface Run {
  readonly last: number;
  readonly headLast: number;
  readonly organization: OrganizationHead | null;
  readonly forumKind: ForumHead["kind"] | null;
  readonly country: string | null;
  readonly chambers: readonly ChamberRecord[];
}

/**
 * Words that together name a body: a head noun with what stands before it and the topics behind it.
 * "Senate International Relations Committee", "the China Foundation for Strategic Studies", "Committee on Budget, Tax and
 * Customs Policy of the Senate". Ends at its last head, topic, country or chamber, so that a person's name behind stays out.
 */
function readRun(line: Line, first: number): Run | null {
  let head: Pick<Run, "headLast" | "organization" | "forumKind"> | null = null;
  let country: string | null = null;
  let chambers: readonly ChamberRecord[] = [];
  let last = first;
  let unknown = 0;
  let link = "";
  for (let index = first; index < first + MAX_TOKENS; ) {
    const token = line.at(index);
    if (!token) break;
    const unit = unitAt(line, index);
    if (
      head &&
      isDelegation(head.organization) &&
      !(link === "of" || link === "from" || index === head.headLast)
    )
      break;
    if (unit) {
      if (head && link === "and" && unit.kind !== "topic") break;
      if (head && !link && unit.kind === "body" && unit.chambers.length === 0) break;
      if (unit.kind === "head" && (!head || !link))
        head = { headLast: unit.last, organization: unit.organization, forumKind: unit.forumKind };
      country = country ?? unit.country;
      if (unit.chambers.length > 0) chambers = unit.chambers;
      index = last = unit.last;
      link = "";
      unknown = 0;
      continue;
    }
    const next = linkAt(line, index, head !== null, link);
    if (next) {
      if (index === first) return null;
      if (!head && !["of", "and", "/"].includes(next.word)) break;
      link = next.word;
      index = next.last;
      continue;
    }
    // "the Sri Lanka – Indonesia Friendship Association"
    if (/^[-–—]$/.test(token.text) && !head && country && findCountry(line, index + 1)) {
      index++;
      continue;
    }
    // "the Chamber of Deputies' Foreign Affairs Committee"
    if (/^['’]$/.test(token.text) && last === index && line.at(index + 1)?.capitalized) {
      index++;
      continue;
    }
    if (!isUnknown(line, index) || ++unknown > MAX_UNKNOWN) break;
    const opensTopic =
      head !== null && link !== "" && link !== "and" && !line.knowledge.givenNames.has(token.lower);
    index++;
    if (opensTopic) last = index;
    link = "";
  }
  return head && isNamed(line, first, last, head)
    ? { ...head, last: Math.max(last, head.headLast), country, chambers }
    : null;
}

/** "the committee" alone names nothing; a delegation or a ministry does. */
function isNamed(
  line: Line,
  first: number,
  last: number,
  { headLast, organization }: Pick<Run, "headLast" | "organization">,
): boolean {
  if (
    organization &&
    organization.kind !== "committee" &&
    organization.kind !== "other" &&
    line.at(headLast - 1)?.capitalized
  )
    return true;
  if (isDelegation(organization)) return true;
  for (let index = first; index < last; index++)
    if (line.at(index)?.capitalized && (index > 0 || last - first > 2)) return last - first > 1;
  return false;
}

function isDelegation(organization: OrganizationHead | null): boolean {
  return organization?.kind === "delegation";
}

interface Unit extends Pick<Run, "organization" | "forumKind" | "country" | "chambers"> {
  readonly kind: "head" | "body" | "topic";
  readonly last: number;
}

const NOTHING = { organization: null, forumKind: null, country: null, chambers: [] } as const;

/** What a token opens inside a name of a body; null for a word nothing is known of. */
function unitAt(line: Line, index: number): Unit | null {
  const organization = line.hit(index, "organization");
  const forum = line.hit(index, "forumHead");
  const head = longer(organization, forum);
  const body = findForum(line, index) ?? findChamber(line, index);
  const place = findCountry(line, index);
  const known = Math.max(body?.last ?? 0, place?.last ?? 0);
  const isLower =
    (CAPITAL_HEADS.includes(line.lower(index)) && !line.at(index)?.capitalized) ||
    (head === forum &&
      forum?.values.some(({ kind }) => !LOWER_FORUMS.includes(kind)) &&
      !line.at(index)?.capitalized);
  if (head && !isLower && head.last >= known && !startsPost(line, index, head.last)) {
    const isForum = head === forum;
    return {
      ...NOTHING,
      kind: "head",
      last: head.last,
      organization: isForum ? null : (organization?.values[0]?.head ?? null),
      forumKind: isForum ? (forum?.values[0]?.kind ?? null) : null,
    };
  }
  if (startsPost(line, index, known) && !isPluralTitle(line, index)) return null;
  if (body)
    return {
      ...NOTHING,
      kind: "body",
      last: pastParenthesis(line, body.last),
      country: body.country,
      chambers: body.chambers,
    };
  if (place)
    return {
      ...NOTHING,
      kind: "body",
      last: place.last,
      country: place.form === "city" ? null : place.code,
    };
  const isTopic =
    line.knowledge.topics.has(line.lower(index).replace(/['’]s?$/, "")) ||
    isPluralTitle(line, index);
  return isTopic &&
    (line.at(index)?.capitalized ||
      line.is(index, "countries", "states", "member", "parliamentary", "heads"))
    ? { ...NOTHING, kind: "topic", last: index + 1 }
    : null;
}

function longer<Hit extends { readonly last: number }, Other extends { readonly last: number }>(
  one: Hit | null,
  other: Other | null,
): Hit | Other | null {
  if (!one || !other) return one ?? other;
  return other.last >= one.last ? other : one;
}

function startsPost(line: Line, index: number, known: number): boolean {
  const post = line.hit(index, "post");
  return post !== null && post.last >= known;
}

/** "Conference of Speakers", "Council of Chairpersons", "Committee of Ministers". */
function isPluralTitle(line: Line, index: number): boolean {
  return (
    line.is(index - 1, "of") &&
    line.at(index)?.capitalized === true &&
    /^(?:speakers|chair(?:persons|men)|ministers|heads|presidents|ambassadors|deputies|representatives|members)$/.test(
      line.lower(index),
    )
  );
}

/** "of", "on", "for the", "and", a comma inside a list of topics. */
function linkAt(
  line: Line,
  index: number,
  hasHead: boolean,
  previous: string,
): { word: string; last: number } | null {
  const word = line.lower(index);
  // "Relations with Compatriots", "Cooperation with NATO".
  if (
    word === "with" &&
    hasHead &&
    line.is(index - 1, "relations", "cooperation") &&
    line.at(index + 1)?.capitalized
  )
    return { word, last: index + 1 };
  // "Uzbekistan/Tajikistan Parliamentary Friendship Group".
  if (word === "/" && findCountry(line, index + 1)) return { word, last: index + 1 };
  if (previous || !["of", "on", "for", "and", "&", "from", ",", "the"].includes(word)) return null;
  let last = index + 1;
  while (line.is(last, "the", "and") && word !== "the") last++;
  if (word === "the") return null;
  const isList = word === "and" || word === "&" || word === ",";
  const next = line.lower(last).replace(/['’]s?$/, "");
  if (isList && (!line.knowledge.topics.has(next) || !line.at(last)?.capitalized)) return null;
  // "Energy and Commerce Committee": the head closes the name.
  const previousTopic = line.lower(index - 1).replace(/['’]s?$/, "");
  if (isList && !hasHead && !line.knowledge.topics.has(previousTopic)) return null;
  if (TOPIC_LINKS.includes(word) && !line.at(last)?.capitalized) return null;
  return { word: isList ? "and" : word, last };
}

/** A capitalized word that may belong to a name of a body. */
function isUnknown(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind === "number" && /^\d+(?:st|nd|rd|th)$/.test(token.text)) return true;
  if (!token?.capitalized || line.hit(index, "post")) return false;
  return (
    !line.knowledge.notSurnames.en.has(token.lower) &&
    (!line.knowledge.honorifics.en.has(token.lower) || /^lanka/.test(line.lower(index + 1)))
  );
}

function asBody(line: Line, first: number, run: Run): BodyMention {
  const type = run.forumKind ? "Forum" : "Organization";
  return bodyMention({
    type,
    first,
    last: pastParenthesis(line, run.last),
    chambers: run.chambers,
    head: run.organization,
    name: line.text(first, run.last).replace(/['’]s$/, ""),
    country: run.country,
    anaphoric: run.forumKind !== null && isGeneric(line, first, run),
    forumKind: run.forumKind,
    cases: [],
  });
}

/** Of topics and a head alone, as a longer name is cut short: "the Parliamentary Network". */
function isGeneric(line: Line, first: number, { last, country, chambers }: Run): boolean {
  if (country || chambers.length > 0) return false;
  for (let index = first; index < last; index++) {
    const isHead =
      line.hit(index, "forumHead") !== null || line.hit(index, "organization") !== null;
    if (!isHead && !line.knowledge.topics.has(line.lower(index))) return false;
  }
  return true;
}
