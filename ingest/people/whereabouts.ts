import type { Document } from "../document.ts";
import type { Line } from "../grammar/line.ts";
import type { Mention, PersonMention, Reading } from "../stages.ts";

/** What a sentence tells of where a person is at home, and where not. */
export interface Whereabouts {
  readonly mention: PersonMention;
  /** A country the person is a guest of, or whose guests the person receives. */
  readonly abroad: string | null;
  readonly home: string | null;
}

const TRIPS = ["visit", "trip", "tour"];
const GOES =
  /^(?:start|began|begin|paid|pay|make|made|led|lead|left|leave|arriv|depart|embark|conclud|end|wrap|head|undert|during)/;
const OPENERS = /^(?:during|as|on|in|within|after|following|while|concluding)$/;
const HOSTS = ["received", "receives", "hosted", "hosts", "welcomed", "welcomes"];
const MEETS = /^(?:met|meets|meeting|talks|received|receives|hosted|welcomed)$/;
const HOST_WORDS = /^(?:welcom|receiv|host|invit|thank|apprecia|discuss|prais)/;

/**
 * "The Speaker of Parliament Anna Berg began her visit to Chile": she is not of Chile. "Anna Berg received in Riga a delegation
 * of Chile": she is not of Chile, and Riga is hers. In English, where such words follow the verb.
 */
export function whereaboutsIn({ line, language, mentions }: Reading): Whereabouts[] {
  if (language !== "en") return [];
  const [first] = mentions.filter(
    (mention): mention is PersonMention => mention.kind === "person" && !mention.plural,
  );
  if (!first) return [];
  const after = mentions.filter((mention) => mention.first >= first.last);
  return [
    ...contrastsIn(line, mentions),
    ...visitorBehind(line, mentions),
    ...visitorsBy(line, mentions),
    ...guestOf(line, first, after),
    ...hostOf(line, first, after),
  ];
}

/**
 * "NA Vice Chairman Anna Berg met Cambodian NA Secretary General Peter Lang": of two who meet one is of the country that is
 * written, so the other is not.
 */
function contrastsIn(line: Line, mentions: readonly Mention[]): Whereabouts[] {
  const people = mentions.filter(
    (mention): mention is PersonMention => mention.kind === "person" && !mention.plural,
  );
  return people.flatMap((mention, place) => {
    const next = people[place + 1];
    if (!next) return [];
    const isMeeting = line.tokens
      .slice(mention.last, next.first)
      .some(({ lower }) => MEETS.test(lower));
    const [own, other] = [seatWritten(mention), seatWritten(next)];
    if (!isMeeting || own === undefined || other === undefined) return [];
    if (own && !other) return [{ mention: next, abroad: own, home: null }];
    return other && !own ? [{ mention, abroad: other, home: null }] : [];
  });
}

/** The country written of the chamber a post is held in; null where none is, undefined where it is held in none. */
function seatWritten({ posts, country }: PersonMention): string | null | undefined {
  const [house] = posts.flatMap(({ body }) => (body?.type === "Chamber" ? [body] : []));
  return house ? (country ?? house.country) : undefined;
}

/** "During her official visit to Chile, President Anna Berg met …": she is not of Chile. */
function visitorBehind(line: Line, mentions: readonly Mention[]): Whereabouts[] {
  const [place, mention] = mentions;
  if (place?.kind !== "country" || mention?.kind !== "person" || !OPENERS.test(line.lower(0)))
    return [];
  const words = line.tokens.slice(0, place.first).map(({ lower }) => lower);
  const isOwnTrip =
    words.some((word) => word === "his" || word === "her") &&
    words.some((word) => TRIPS.includes(word)) &&
    ["to", "in"].includes(words.filter((word) => word !== "the").at(-1) ?? "");
  return isOwnTrip && line.is(place.last, ",") && mention.first - place.last < 3
    ? [{ mention, abroad: place.code, home: null }]
    : [];
}

/** "the visit to Chile by President Anna Berg": she is not of Chile. */
function visitorsBy(line: Line, mentions: readonly Mention[]): Whereabouts[] {
  return mentions.flatMap((mention, index) => {
    const place = mentions[index - 1];
    if (mention.kind !== "person" || place?.kind !== "country" || !line.is(place.last, "by"))
      return [];
    const start = line.is(place.first - 1, "the") ? place.first - 2 : place.first - 1;
    const isTrip = line.is(start, "to") && line.is(start - 1, ...TRIPS);
    return isTrip && mention.first - place.last < 3
      ? [{ mention, abroad: place.code, home: null }]
      : [];
  });
}

function guestOf(line: Line, mention: PersonMention, after: readonly Mention[]): Whereabouts[] {
  for (const place of after) {
    if (place.kind !== "country") continue;
    const words = line.tokens.slice(mention.last, place.first).map(({ lower }) => lower);
    if (words.some((word) => HOST_WORDS.test(word))) return [];
    const isTrip =
      words.at(-1) === "visited" ||
      (words.at(-1) === "for" && words.some((word) => /^(?:left|leav|depart|head)/.test(word))) ||
      (["to", "in"].includes(words.filter((word) => word !== "the").at(-1) ?? "") &&
        words.some((word) => TRIPS.includes(word) || /^(?:arriv|travel)/.test(word)) &&
        (/['’]s$/.test(line.lower(mention.last - 1)) || words.some((word) => GOES.test(word))));
    if (isTrip) return [{ mention, abroad: place.code, home: null }];
  }
  return [];
}

function hostOf(line: Line, mention: PersonMention, after: readonly Mention[]): Whereabouts[] {
  const verb = line.tokens.findIndex(
    ({ lower }, index) => index >= mention.last && HOSTS.includes(lower),
  );
  if (verb < 0 || verb - mention.last > 3) return [];
  const told = after.filter(({ first }) => first > verb);
  const city = told.find(
    (place) => place.kind === "country" && place.form === "city" && line.is(place.first - 1, "in"),
  );
  const guest = told.find(({ kind }) => kind !== "country");
  const abroad = guest ? guestCountry(guest) : null;
  const home = city?.kind === "country" && city.code !== abroad ? city.code : null;
  return abroad || home ? [{ mention, abroad, home }] : [];
}

/** A delegation and an ambassador have one. */
function guestCountry(guest: Mention): string | null {
  if (guest.kind === "body") return guest.head?.kind === "delegation" ? guest.country : null;
  if (guest.kind !== "person") return null;
  return guest.posts.find(({ record }) => record.id === "ambassador")?.country ?? null;
}

/** All that an article tells of where people are at home. */
export function whereaboutsOf({ readings }: Document): readonly Whereabouts[] {
  return readings.flatMap(whereaboutsIn);
}
