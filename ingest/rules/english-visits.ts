import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { CountryMention, Group } from "../stages.ts";
import type { Entity } from "../types.ts";

const REACH = 12;
/** "to visit", "will arrive", "arrived": a verb takes its place right behind it. */
const PLACE_LEADS = ["to", "in", "at"];

/** The country a visit goes to: "arrived on a working visit in Geneva, Switzerland", "paid a visit to Kazakhstan". */
export function englishDestination(scene: Scene, trigger: FoundTrigger): string | null {
  return writtenDestination(scene, trigger)?.code ?? hostOf(scene, trigger);
}

function writtenDestination(scene: Scene, { trigger, first, last }: FoundTrigger): CountryMention | null {
  const { line, mentions } = scene.reading;
  const places = mentions.filter((mention): mention is CountryMention => mention.kind === "country" && mention.form !== "adjective");
  const isLed = (place: CountryMention) => {
    const before = line.is(place.first - 1, "the") ? place.first - 2 : place.first - 1;
    return line.is(before, ...PLACE_LEADS) || (trigger.record.part === "verb" && before === last - 1);
  };
  const after = places.find((place) => place.first >= last && place.first - last <= REACH && isLed(place));
  if (after) return after;
  // "arrived in Astana on an official visit", "is in Baku on a visit".
  return places.filter((place) => place.last <= first && first - place.last <= REACH / 2 && isLed(place)).at(-1) ?? null;
}

/** "met with Tomasz Grodzki, who is on a visit to our country": the country of the other person. */
function hostOf(scene: Scene, trigger: FoundTrigger): string | null {
  const { line, mentions } = scene.reading;
  if (!line.is(trigger.last, "to", "in") || !line.is(trigger.last + 1, "our", "the") || !line.is(trigger.last + 2, "country")) return null;
  const guests = new Set(englishGuests(scene, trigger).entities.map(({ countryCode }) => countryCode));
  const codes = mentions.flatMap((mention) => (mention.kind === "person" ? (scene.document.character(mention)?.countryCode ?? []) : []));
  const others = [...new Set(codes)].filter((code) => !guests.has(code));
  const [host] = others;
  return others.length === 1 && host ? host : null;
}

export interface Guests {
  readonly entities: readonly Entity[];
  readonly elided: boolean;
}

/** Whose visit it is: "the visit of X", "X's visit", "X, who arrived in …", or the subject. */
export function englishGuests(scene: Scene, { trigger, first, last }: FoundTrigger): Guests {
  const { groups, line } = scene.reading;
  const owner = (group: Group) => isPersonGroup(group) && group.marks.has("GEN");
  const isNoun = trigger.record.part === "noun";
  const possessor = isNoun ? (groups.find((group) => owner(group) && group.first >= last && group.first - last < 3) ?? groups.filter((group) => owner(group) && group.last <= first && first - group.last < 4).at(-1)) : undefined;
  if (possessor) return { entities: entitiesOf(scene, possessor), elided: false };
  const before = groups.filter((group) => group.last <= first && isPersonGroup(group));
  const nearest = before.at(-1);
  if (nearest && line.is(nearest.last, ",") && line.is(nearest.last + 1, "who")) return { entities: entitiesOf(scene, nearest), elided: false };
  const subject = before.filter(({ marks }) => marks.has("SUBJ")).at(-1);
  const isPronoun = [...Array(REACH).keys()].some((step) => first - step > (subject?.last ?? 0) && line.is(first - step, "he", "she"));
  if (subject) return { entities: entitiesOf(scene, subject), elided: false };
  return { entities: isPronoun && scene.topic ? [scene.topic] : [], elided: true };
}
