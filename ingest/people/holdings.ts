import type { Document } from "../document.ts";
import type {
  ChamberRecord,
  OrganizationHead,
  PersonRecord,
  PostRecord,
} from "../knowledge/schema.ts";
import type { PostMention } from "../stages.ts";
import type { Entity, Role } from "../types.ts";

const HEADS: readonly string[] = ["head", "chair"];
/** Offices of a forum, where nothing is named: "the Assembly's Bureau heard Secretary General Anna Berg". */
const SERVING: readonly string[] = ["secretary-general", "deputy-secretary-general", "treasurer"];

const ANAPHOR = / (?:республики|страны)$/u;

/** A post of a character, its body settled. */
export interface Holding {
  readonly post: PostMention;
  readonly role: Role;
  /** Chamber, forum, organization or country; null when the article does not say in what. */
  readonly body: Entity | null;
  readonly country: string | null;
}

/** What a post is held in, and as what. */
export function hold(
  document: Document,
  post: PostMention,
  country: string | null,
  demonym: string | null,
): Holding {
  const { record } = post;
  const body = postBody(document, post, country ?? demonym);
  return {
    post,
    role: leads(post, isMinistry)
      ? "MINISTER"
      : leads(post, isGovernment)
        ? "PRIME_MINISTER"
        : isCommitteesVice(post)
          ? "DEPUTY_CHAIR"
          : roleOf(record, body),
    body,
    country: post.country ?? body?.countryCode ?? demonym,
  };
}

function postBody(
  document: Document,
  { record, body, country: written, title }: PostMention,
  hint: string | null,
): Entity | null {
  // «президент республики»: that of whoever is known to be of another country than the one named last.
  const country = hint && ANAPHOR.test(title) ? hint : written;
  if (body?.type === "Chamber") {
    const chamber = document.houses.of(body, hint);
    const house = chamber?.kind === "PARLIAMENT" ? houseOf(document, record, chamber) : chamber;
    return house ? document.entities.chamber(house) : document.body(body);
  }
  if (body && leads({ record, body }, isMinistry)) {
    const own = body.country ?? country ?? hint;
    return own ? document.entities.country(own) : document.body(body);
  }
  if (body) return document.body(body, country ?? hint);
  if (!country && SERVING.includes(record.id)) return document.called.presidedForum;
  const home = country ?? hint ?? seatOf(document, record);
  if (!home) return OF_HOUSE.test(title) ? document.regionalCouncil : null;
  if (record.bare === "Country" || isHeadOfState(record, country))
    return document.entities.country(home);
  // A bare «председатель» in China may be the one of the country or of its parliament.
  if (!country && isHeadOfState(record, home)) return null;
  if (record.bare === "Chamber") {
    const chamber = impliedChamber(document, { record, title }, home, country !== null);
    return chamber ? document.entities.chamber(chamber) : null;
  }
  return country ? document.entities.country(country) : null;
}

/** "Senators of the Parliament of Kazakhstan": of its upper house. */
function houseOf(
  { knowledge }: Document,
  { implies }: PostRecord,
  parliament: ChamberRecord,
): ChamberRecord {
  const houses = [...knowledge.chambers.values()].filter(
    ({ country, kind, former }) => country === parliament.country && kind === implies && !former,
  );
  return houses[0] ?? parliament;
}

/** "MNA Anna Berg": a word of one country's parliament. */
export function seatOf({ knowledge }: Document, { implies }: PostRecord): string | null {
  return (implies && knowledge.chambers.get(implies)?.country) || null;
}

/** «глава Минобороны Грузии», «председатель Совета министров»: a minister, a prime minister. */
function leads(
  { record, body }: Pick<PostMention, "record" | "body">,
  test: (head: OrganizationHead) => boolean,
): boolean {
  // "Head of the Department of Information of the Senate": what serves a house is none of the government's.
  const isHouses = body?.head?.id === "department" && body.chambers.length > 0;
  return HEADS.includes(record.id) && body?.head != null && !isHouses && test(body.head);
}

/** "Vice-President of the Legal Affairs Committee". */
function isCommitteesVice({ record, body }: PostMention): boolean {
  return record.id === "vice-president" && body?.head?.kind === "committee";
}

/** A state committee has a chairman, a department a head. */
function isMinistry({ kind, id }: OrganizationHead): boolean {
  return kind === "ministry" && id !== "state-committee" && id !== "department";
}

function isGovernment({ id }: OrganizationHead): boolean {
  return id === "government";
}

/** «Председатель КНР»: no speaker. */
function isHeadOfState({ headsOfState }: PostRecord, country: string | null): boolean {
  return country !== null && headsOfState.includes(country);
}

/** Words that alone mean an office of a house; «председатель», «руководитель» may lead anything. */
const OF_HOUSE = /спикер|депутат|зам(?:еститель )?председател|вице-председател/iu;

/**
 * «сенатор» sits in the upper chamber, «депутат» of some countries in the lower one; else «депутат» and «спикер Казахстана»
 * belong to the parliament, but a bare «спикер» only where the parliament has one chamber, the article names one only, or
 * only the lower of its houses has a speaker.
 */
function impliedChamber(
  document: Document,
  { record: post, title }: Pick<PostMention, "record" | "title">,
  country: string,
  isWritten: boolean,
) {
  if (post.absent.includes(country) || post.only?.includes(country) === false) return null;
  const isLower =
    !isWritten &&
    document.houses.anyOf(country) &&
    post.lowerSpeakers.includes(country) &&
    /\bspeakers?$/i.test(title);
  const implies = isLower ? "LOWER" : post.implies;
  if (!implies) {
    const seat = document.knowledge.chambers.get(post.seats[country] ?? "");
    const parliament = document.houses.parliament(country);
    if (seat) return seat;
    if (isWritten || parliament?.kind === "UNICAMERAL") return parliament;
    const sole = document.houses.sole(country);
    // "MPs Anna Berg and Peter Lang" in news of the lower house.
    const isSeat = /^mps?$/i.test(title) && sole?.kind === "LOWER";
    return OF_HOUSE.test(title) || isSeat ? sole : null;
  }
  const direct = document.knowledge.chambers.get(implies);
  if (direct) return isWritten && direct.country !== country ? null : direct;
  for (const record of document.knowledge.chambers.values()) {
    if (record.country === country && record.kind === implies && !record.former) return record;
  }
  // "House Speaker" where the parliament has one house.
  const sole = implies === "LOWER" ? document.houses.parliament(country) : null;
  return sole?.kind === "UNICAMERAL" ? sole : null;
}

function roleOf(record: PostRecord, body: Entity | null): Role {
  const { role } = record;
  if (body?.type === "Country" && isHeadOfState(record, body.countryCode)) return "PRESIDENT";
  return (
    (body && body.type !== "Person" && role[body.type]) ||
    (!body && record.bare === "Country" && role.Country) ||
    role.any ||
    role.Chamber ||
    role.Country ||
    "OTHER"
  );
}

/** A post of the gazetteer among those an article speaks of. */
export function isPostOf(
  { role, body }: PersonRecord["posts"][number],
  holdings: readonly Holding[],
): boolean {
  return holdings.some(
    (holding) =>
      holding.role === role && (holding.body?.id.endsWith(`-${body.toLowerCase()}`) ?? false),
  );
}
