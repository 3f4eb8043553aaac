import { isPresupposed } from "../grammar/modality/presupposed.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { groupAfter, isPersonGroup, placeOf, type Scene } from "../scene.ts";

const RETURNS = new Set(["вернуться", "возвратиться", "возвращаться"]);
const OWN_COUNTRY = /^(?:стран|республик)[еу]$/u;
/** «в столицу республики». */
const OWN_CAPITAL = /^столиц[еу] (?:страны|республики|государства)$/u;

/** «принял Рустами Эмомали, который находится в стране с визитом»: the country of the place or of the other person. */
export function hostOf(
  scene: Scene,
  trigger: FoundTrigger,
  guests: readonly string[],
): string | null {
  const { document, reading } = scene;
  const { line, mentions } = reading;
  const isMeant = line.tokens.some(
    ({ lower }, index) =>
      (OWN_COUNTRY.test(lower) || OWN_CAPITAL.test(`${lower} ${line.lower(index + 1)}`)) &&
      Math.abs(index - trigger.first) <= 6 &&
      (line.is(index - 1, "в") ||
        (line.is(index - 1, "нашу", "нашей", "эту") && line.is(index - 2, "в"))),
  );
  if (!isMeant) return null;
  const place = mentions.find(
    (mention) => mention.kind === "country" && mention.form === "city" && mention.marks.has("LOC"),
  );
  if (place?.kind === "country") return place.code;
  const hosts = mentions.flatMap((mention) =>
    mention.kind === "person" ? (document.entity(mention) ?? []) : [],
  );
  const host = hosts.find(({ id, countryCode }) => countryCode !== null && !guests.includes(id));
  return host?.countryCode ?? soleOther(scene, guests);
}

/** The one country besides the guests' that the people of the article speak for. */
function soleOther({ document }: Scene, guests: readonly string[]): string | null {
  const people = document.cast.map(({ entity }) => entity);
  const own = people.find(({ id }) => guests.includes(id))?.countryCode ?? null;
  const codes = new Set(people.flatMap(({ countryCode }) => countryCode ?? []));
  if (own !== null) codes.delete(own);
  const [code, ...others] = codes;
  return own !== null && code && others.length === 0 ? code : null;
}

/** «Встреча прошла в Астане в рамках визита Петра Орлова»: whoever visits is where he is met. */
export function meetingPlace(scene: Scene, visit: FoundTrigger): string | null {
  const { triggers, reading } = scene;
  const isMet = triggers.some(({ trigger: { record } }) => record.predicate === "MET_WITH");
  const isOwned = groupAfter(scene, visit.last, "GEN", { reach: 1, test: isPersonGroup }) !== null;
  if (visit.trigger.record.part !== "noun" || !isMet || !isOwned) return null;
  return isPresupposed(reading.line, visit) ? (placeOf(scene).placeCountryCode ?? null) : null;
}

/** «вернулся из поездки в Чили»: it was. */
export function isReturned({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  const isFrom = [1, 2, 3].some((step) => line.is(first - step, "из", "с"));
  return (
    line.language === "ru" &&
    isFrom &&
    line.tokens.some((_, index) =>
      line.analyze(index).some(({ lemma, tense }) => tense === "past" && RETURNS.has(lemma)),
    )
  );
}
