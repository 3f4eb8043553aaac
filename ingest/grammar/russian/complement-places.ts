import { findCountry } from "../bodies/countries.ts";
import { LED, type Step, to } from "./complement-reach.ts";
import { isNominal } from "./complement-words.ts";
import { constituency, countryMeant, hostCountry, opensName } from "./post-places.ts";
import { pastRegion } from "./regions.ts";
import { bareBody, OFFICE, office } from "./unlisted-bodies.ts";

/** Those who serve in a country or body that is not the one they are sent by. */
const ABROAD: ReadonlySet<string> = new Set(["ambassador", "charge-daffaires"]);
const REGION_NOUNS = ["области", "района", "края", "округа", "провинции", "губернии"];

/** «председатель Сената ⟨Чили⟩», «представитель ООН по ⟨Афганистану⟩». */
export const ofPlace: Step = ({ line, record }, { index, body, country, free, titled, topic }) => {
  const place = findCountry(line, index);
  if (!place || place.form === "adjective") return null;
  if (opensName(line, place)) return "stop";
  const isLed = free !== null && !titled && !body && LED.has(record.id);
  // «специальный представитель ООН по Афганистану» is sent by no country.
  const isOwn = place.form === "noun" && !topic;
  return {
    country: isOwn ? (country ?? place.code) : country,
    body: isLed ? office(line, free, place) : body,
    ...to(place.last),
  };
};

/** «посол в ⟨Чили⟩», «депутат от ⟨области⟩». */
export const atHost: Step = ({ line, record }, { index, body }) => {
  const isMission = body?.head?.kind === "embassy" || ABROAD.has(record.id);
  const last = (isMission ? hostCountry(line, index) : null) ?? constituency(line, index, record);
  return last === null ? null : to(last);
};

/** «Уполномоченный по правам человека в Российской Федерации». */
export const inCountry: Step = ({ line, record }, { index, body, country, topic }) => {
  if (record.id !== "official" || !topic || body || country || !line.is(index, "в", "во"))
    return null;
  const place = findCountry(line, index + 1);
  return place?.form === "noun" ? { country: place.code, ...to(place.last) } : null;
};

/** «аким Алматинской области», «губернатор Кемеровской области»: no dictionary knows all of them. */
export const ofRegion: Step = ({ line }, { index, body, free }) => {
  if (body || !line.at(index)?.capitalized || !/(?:ой|ого)$/.test(line.lower(index))) return null;
  return line.is(index + 1, ...REGION_NOUNS)
    ? { ...to(index + 2), free: free ?? index, titled: true }
    : null;
};

/** «по Центральной Азии», «по Южному Кавказу». */
export const onRegion: Step = ({ line }, { index, topic }) => {
  if (!topic || !line.at(index)?.capitalized) return null;
  const named = isNominal(line, index, "datv", "gent") ? [index + 1, index] : [index];
  const noun = named.find((at) =>
    line.analyze(at).some(({ lemma }) => line.knowledge.regions.has(lemma)),
  );
  return noun === undefined ? null : to(noun + 1);
};

/** «министр торговли страны»: the country told before. */
export const ofCountryMeant: Step = ({ line, record }, { index, country }) => {
  const meant =
    country === null && record.bare === "Country" ? countryMeant(line, index, record) : null;
  return meant ? { country: meant.code, ...to(meant.last) } : null;
};

/**
 * «президент Абхазии», «полномочный представитель Татарстана в Казахстане»: no country of the list, and so no president of the
 * one the article is about.
 */
export const ofLand: Step = ({ line, from, record }, { index }) => {
  const isSent = record.bare === "Country" || record.id === "charge-daffaires";
  const last = index === from && isSent ? pastRegion(line, index) : null;
  return last && line.at(last - 1)?.capitalized
    ? { body: { ...bareBody(line, index, last), head: OFFICE }, ...to(last) }
    : null;
};
