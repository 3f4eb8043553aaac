import type { FoundTrigger } from "../grammar/triggers.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention, CountryMention } from "../stages.ts";
import { englishActors } from "./english-actors.ts";

const REACH = 12;
/** "to visit", "will arrive", "arrived": a verb takes its place right behind it. */
const PLACE_LEADS = ["to", "in", "at"];

const ENDS_AT_PLACE = ["stays", "went-to", "reached"];

/** The countries a visit goes to: "arrived on a working visit in Geneva, Switzerland", "a visit to Portugal and Spain". */
export function englishDestinations(scene: Scene, trigger: FoundTrigger): readonly string[] {
  if (trigger.trigger.record.id === "reached" && !isByPeople(scene, trigger)) return [];
  const written = writtenDestinations(scene, trigger);
  const host = written.length === 0 ? hostOf(scene, trigger) : null;
  return host ? [host] : written;
}

/** "A delegation led by Berg reached Chile", but "Berg said exports reached Chile". */
function isByPeople({ reading: { groups } }: Scene, { first }: FoundTrigger): boolean {
  return groups.some((group) => group.last === first && isPersonGroup(group));
}

/** Those the sentence names. */
export function writtenDestinations(scene: Scene, trigger: FoundTrigger): readonly string[] {
  const place = writtenDestination(scene, trigger);
  const list =
    scene.reading.groups.find(({ members }) => members.some((member) => member === place))
      ?.members ?? [];
  const countries = list.flatMap((member) =>
    member.kind === "country" && member.form !== "adjective" ? member.code : [],
  );
  if (place?.kind === "body") return place.country ? [place.country] : [];
  return [...new Set(place && countries.length === 0 ? [place.code] : countries)];
}

/** A country, a city, or a chamber that receives: "paid a visit to the Senate of Uzbekistan". */
type Place = CountryMention | BodyMention;

function writtenDestination(scene: Scene, { trigger, first, last }: FoundTrigger): Place | null {
  const { line, mentions } = scene.reading;
  const places = mentions.filter(
    (mention): mention is Place =>
      (mention.kind === "country" &&
        // "the Chilean capital"
        (mention.form !== "adjective" || line.is(mention.last, "capital"))) ||
      (mention.kind === "body" && mention.type === "Chamber" && mention.country !== null),
  );
  const isLed = (place: Place) => {
    const before = line.is(place.first - 1, "the") ? place.first - 2 : place.first - 1;
    // "is in Geneva", not "is in charge of ties to Geneva"; "went to Peru", not "went to the polls in Peru".
    if (ENDS_AT_PLACE.includes(trigger.record.id)) return before === last - 1;
    return (
      line.is(before, ...PLACE_LEADS) ||
      // "completed his visit of Rwanda"
      (before === last && line.is(before, "of") && place.kind === "country") ||
      (trigger.record.part === "verb" && before === last - 1)
    );
  };
  // "her trip to attend the World Conference of Speakers of Parliament in Vienna"
  const isFor = line.is(last, "to") && line.is(last + 1, "attend", "participate", "take", "join");
  const reach = isFor ? REACH * 2 : REACH;
  const after = places.find(
    (place) => place.first >= last && place.first - last <= reach && isLed(place),
  );
  if (after) return after;
  // "arrived in Astana on an official visit", "is in Baku on a visit".
  return (
    places
      .filter((place) => place.last <= first && first - place.last <= REACH / 2 && isLed(place))
      .at(-1) ?? null
  );
}

/** "met with Tomasz Grodzki, who is on a visit to our country": the country of the other person. */
function hostOf(scene: Scene, trigger: FoundTrigger): string | null {
  const { line, mentions } = scene.reading;
  // "on a visit to our country", "who is visiting the country"
  const isVerb = trigger.trigger.record.part === "verb";
  const start = line.is(trigger.last, "to", "in") ? trigger.last + 1 : isVerb ? trigger.last : -1;
  if (start < 0 || !line.is(start, "our", "the") || !line.is(start + 1, "country")) return null;
  const guests = new Set(
    englishActors(scene, trigger).entities.map(({ countryCode }) => countryCode),
  );
  const codes = mentions.flatMap((mention) =>
    mention.kind === "person" ? (scene.document.character(mention)?.countryCode ?? []) : [],
  );
  const others = [...new Set(codes)].filter((code) => !guests.has(code));
  const [host] = others;
  return others.length === 1 && host ? host : null;
}
