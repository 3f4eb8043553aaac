import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { nominativesOf } from "../../text/inflection.ts";
import type { Case } from "../../text/morphology.ts";
import { findCountry } from "../bodies/countries.ts";
import { findForum } from "../bodies/forums.ts";
import { findBody } from "../bodies.ts";
import { type FoundPost, joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { pastQuoted } from "../quotes.ts";
import { companyAt } from "./companies.ts";
import { goesOnWithField } from "./fields.ts";
import { houseByInitials } from "./initials.ts";
import { findLedOrganization } from "./led-organizations.ts";
import { findPairGroup } from "./pair-groups.ts";
import { constituency, countryMeant, hostCountry, opensName, seatIn } from "./post-places.ts";
import { pastRegion } from "./regions.ts";
import { runDepartment } from "./run-departments.ts";
import { findSeatedGroup } from "./seated-groups.ts";
import { anaphor, bareBody, OFFICE, office } from "./unlisted-bodies.ts";

/** What a complement is looked for: the words behind a post. */
export interface Asked {
  readonly line: Line;
  readonly from: number;
  readonly record: PostRecord;
  /** Reads a post that is served: «советник президента». */
  readonly postAt: (line: Line, first: number) => FoundPost | null;
}

/** How far a complement has got. */
export interface Reach {
  /** Where the next word is looked for. */
  readonly index: number;
  /** The token behind what belongs to it for certain. */
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
  /** Behind «по». */
  readonly topic: boolean;
  /** Where genitives of no body's name began: «руководитель пресс-службы парламента» heads no parliament. */
  readonly free: number | null;
  /** They are written as a name. */
  readonly titled: boolean;
}

type Step = (asked: Asked, reach: Reach) => Partial<Reach> | "stop" | null;

/** Posts that lead what stands behind them, so that a country there is not what they lead: «глава федерации … Кубы». */
export const LED: ReadonlySet<string> = new Set([
  "chair",
  "head",
  "director",
  "deputy-chair",
  "secretary-general",
  "member",
  "people-deputy",
]);
/** Those who serve in a country or body that is not the one they are sent by. */
const ABROAD: ReadonlySet<string> = new Set(["ambassador", "charge-daffaires"]);
const MINISTERS: ReadonlySet<string> = new Set(["minister", "deputy-minister"]);
const REGION_NOUNS = ["области", "района", "края", "округа", "провинции", "губернии"];
/** Genitives that only say again which country or body is meant. */
const SOFT = new Set(["страна", "республика", "государство", "держава", "созыв", "собрание"]);

const to = (last: number): Pick<Reach, "index" | "last"> => ({ index: last, last });

const ofBody: Step = ({ line }, { index, body, country, topic, free }) => {
  if (topic) return null;
  const found =
    (body ? null : findPairGroup(line, index)) ??
    findBody(line, index) ??
    (body ? null : (findSeatedGroup(line, index) ?? findLedOrganization(line, index)));
  const isOwned = found?.cases.length === 0 || found?.cases.includes("gent") || found?.strong;
  if (!found || !isOwned) return null;
  const next = free === null || body ? found : office(line, free, found);
  return { body: joinBodies(body, next), country: country ?? found.country, ...to(found.last) };
};

const ofPlace: Step = ({ line, record }, { index, body, country, free, titled, topic }) => {
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

/** «Милли Меджлиса (парламента)». */
const pastGloss: Step = ({ line }, { index, body }) => {
  const last = body ? pastParenthesis(line, index) : index;
  return last > index ? { index: last } : null;
};

const inSeat: Step = ({ line }, { index, body }) => {
  const seated = body && seatIn(line, index, body);
  return seated ? { body: seated, ...to(seated.last) } : null;
};

const atHost: Step = ({ line, record }, { index, body }) => {
  const isMission = body?.head?.kind === "embassy" || ABROAD.has(record.id);
  const last = (isMission ? hostCountry(line, index) : null) ?? constituency(line, index, record);
  return last === null ? null : to(last);
};

/** «помощник президента», «специальный представитель генерального секретаря ООН»: of an envoy, whose organization. */
const ofServed: Step = ({ line, record, postAt }, { index, last }) => {
  const isServant = record.id === "official" || record.id === "charge-daffaires";
  const served = isServant && index === last ? postAt(line, index) : null;
  if (!served?.cases.includes("gent")) return null;
  const body = record.id === "charge-daffaires" ? served.post.body : null;
  return { ...to(served.last), ...(body ? { body } : {}) };
};

/** «Уполномоченный по правам человека в Российской Федерации». */
const inCountry: Step = ({ line, record }, { index, body, country, topic }) => {
  if (record.id !== "official" || !topic || body || country || !line.is(index, "в", "во"))
    return null;
  const place = findCountry(line, index + 1);
  return place?.form === "noun" ? { country: place.code, ...to(place.last) } : null;
};

/** «аким Алматинской области», «губернатор Кемеровской области»: no dictionary knows all of them. */
const ofRegion: Step = ({ line }, { index, body, free }) => {
  if (body || !line.at(index)?.capitalized || !/(?:ой|ого)$/.test(line.lower(index))) return null;
  return line.is(index + 1, ...REGION_NOUNS)
    ? { ...to(index + 2), free: free ?? index, titled: true }
    : null;
};

/** «руководитель делегации Сейма в ПАСЕ»: a delegation that stands, and so is led as a post. */
const inAssembly: Step = ({ line }, { index, body }) => {
  if (body?.head?.kind !== "delegation" || !line.is(index, "в", "во", "при")) return null;
  const forum = findForum(line, index + 1);
  if (!forum) return null;
  const name = `${body.name} ${line.text(index, forum.last)}`;
  return { body: { ...body, head: null, last: forum.last, name }, ...to(forum.last) };
};

/** «по Центральной Азии», «по Южному Кавказу». */
const onRegion: Step = ({ line }, { index, topic }) => {
  if (!topic || !line.at(index)?.capitalized) return null;
  const named = isNominal(line, index, "datv", "gent") ? [index + 1, index] : [index];
  const noun = named.find((at) =>
    line.analyze(at).some(({ lemma }) => line.knowledge.regions.has(lemma)),
  );
  return noun === undefined ? null : to(noun + 1);
};

/** «вице-спикер НС»; but «гендиректор ВР» leads a company. */
const ofInitials: Step = ({ line, from, record }, { index }) => {
  const isOfHouse = record.bare === "Chamber" && index === from;
  const body = isOfHouse ? houseByInitials(line, index) : null;
  return body && { body, ...to(body.last) };
};

const ofCompany: Step = ({ line, from }, { index }) => {
  const body = index === from ? companyAt(line, index) : null;
  return body && { body, ...to(body.last) };
};

const ofDepartment: Step = ({ line, from, record }, { index }) => {
  const body =
    index === from && record.id === "department-head" ? runDepartment(line, index) : null;
  return body && { body, country: body.country, ...to(body.last) };
};

const ofUnlisted: Step = ({ line, from }, { index }) => {
  // «генеральный секретарь данной организации»
  const noun = line.is(index, "данной", "этой", "данного", "этого") ? index + 1 : index;
  const body = index === from ? anaphor(line, noun) : null;
  return body ? { body, ...to(body.last) } : null;
};

const atPost: Step = ({ line }, { index }) =>
  findCountry(line, index) || line.hit(index, "post") ? "stop" : null;

/** «министр торговли страны»: the country told before. */
const ofCountryMeant: Step = ({ line, record }, { index, country }) => {
  const meant =
    country === null && record.bare === "Country" ? countryMeant(line, index, record) : null;
  return meant ? { country: meant.code, ...to(meant.last) } : null;
};

const onTopic: Step = ({ line }, { index, topic }) =>
  line.is(index, "по") && !topic ? { topic: true, index: index + 1 } : null;

/**
 * «по торговле, туризму и спорту»; of posts only the minister's has several things without «по»: «планирования и инвестиций»,
 * «иностранных дел, торговли и культа».
 */
const andMore: Step = ({ line, record }, { index, topic, body }) => {
  const isTopic = topic && line.is(index, ",", "и") && isNominal(line, index + 1, "datv", "gent");
  const isField = !topic && !body && MINISTERS.has(record.id) && goesOnWithField(line, index);
  if ((!isTopic && !isField) || line.hit(index + 1, "post")) return null;
  return { index: index + 1 };
};

/** «спикеры парламентов двух стран А. и Б.»: whose parliament each of them leads is not said. */
const ofBoth: Step = ({ line, from }, { index, last, body }) => {
  const isBoth =
    index === last &&
    line.is(index, "двух", "трёх", "трех", "обеих", "обоих", "своих", "наших") &&
    line.is(index + 1, "стран", "государств", "республик");
  if (!isBoth) return null;
  const isOpen = body?.type === "Chamber" && body.country === null;
  const open = isOpen
    ? { ...bareBody(line, from, index + 2), type: "Organization" as const, head: OFFICE }
    : body;
  return { body: open, ...to(index + 2) };
};

const ofGenitive: Step = ({ line }, { index, topic, body, free }) => {
  const token = line.at(index);
  if (token?.kind !== "word" || token.capitalized) return null;
  if (!isNominal(line, index, ...(topic ? (["datv", "gent"] as const) : (["gent"] as const))))
    return null;
  const opens = !topic && !body && free === null && isFree(line, index);
  return { ...to(index + 1), ...(opens ? { free: index } : {}) };
};

/** «президентом Всемирного Совета толерантности и Мира»: a capitalized adjective and nouns that are nobody's name. */
const ofTitle: Step = ({ line }, { index, last, topic, body, free, titled }) => {
  if (topic || body || (free !== null && !titled)) return null;
  if (titled && line.is(index, "и") && isTitleWord(line, index + 1, "NOUN", "ADJF"))
    return { index: index + 1 };
  const isOpen = titled
    ? isTitleWord(line, index, "NOUN", "ADJF")
    : isTitleWord(line, index, "ADJF") && isTitleWord(line, index + 1, "NOUN", "ADJF");
  if (!isOpen) return null;
  const isNoun = isTitleWord(line, index, "NOUN");
  return { titled: true, free: free ?? index, index: index + 1, last: isNoun ? index + 1 : last };
};

/** «лидер «Грузинской мечты»»: a party called by its name alone. */
const ofQuotedParty: Step = ({ line, from }, { index }) => {
  if (index !== from || !/^[«"“]$/u.test(line.at(index)?.text ?? "")) return null;
  const body = findBody(line, index + 1);
  const isWhole = body?.head?.kind === "party" && /^[»"”]$/u.test(line.at(body.last)?.text ?? "");
  return isWhole ? { body: { ...body, last: body.last + 1 }, ...to(body.last + 1) } : null;
};

/** «президент Абхазии», «полномочный представитель Татарстана в Казахстане»: no country of the list, and so no president of the one the article is about. */
const ofLand: Step = ({ line, from, record }, { index }) => {
  const isSent = record.bare === "Country" || record.id === "charge-daffaires";
  const last = index === from && isSent ? pastRegion(line, index) : null;
  return last && line.at(last - 1)?.capitalized
    ? { body: { ...bareBody(line, index, last), head: OFFICE }, ...to(last) }
    : null;
};

/** «партии «Согласие»». */
const inQuotes: Step = ({ line }, { index, body }) => {
  const last = body?.type === "Organization" ? pastQuoted(line, index) : null;
  return last === null ? null : to(last);
};

/** All steps in the order they are tried. */
export const STEPS: readonly Step[] = [
  ofDepartment,
  ofLand,
  ofBody,
  ofPlace,
  pastGloss,
  inSeat,
  inAssembly,
  atHost,
  ofServed,
  ofInitials,
  ofUnlisted,
  inCountry,
  onRegion,
  atPost,
  onTopic,
  ofCountryMeant,
  andMore,
  ofRegion,
  ofTitle,
  ofBoth,
  ofGenitive,
  inQuotes,
  ofQuotedParty,
  ofCompany,
];

function isNominal(line: Line, index: number, ...cases: readonly Case[]): boolean {
  const readings = line.analyze(index);
  if ((line.at(index)?.text.length ?? 0) < 2 || ["PREP", "VERB"].includes(readings[0]?.pos ?? ""))
    return false;
  return readings.some(
    ({ pos, case: kase }) =>
      ["NOUN", "ADJF", "PRTF"].includes(pos) && kase !== null && cases.includes(kase),
  );
}

function isFree(line: Line, index: number): boolean {
  const [reading] = line.analyze(index);
  return reading?.pos === "NOUN" && !SOFT.has(reading.lemma);
}

/** A capitalized genitive the dictionary knows as a common word. */
function isTitleWord(line: Line, index: number, ...kinds: readonly string[]): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || line.hit(index, "post")) return false;
  const readings = line.analyze(index).filter(({ known }) => known);
  if (readings.length === 0 || readings.some(({ proper }) => proper)) return false;
  // «председатель Парламентской сети Сахиба Гафарова»: «сахиб» is a word, too.
  if (nominativesOf(token.text, "ru").some((form) => line.knowledge.givenNames.has(form)))
    return false;
  if (!token.capitalized && index > 0 && kinds.length === 1 && kinds[0] === "ADJF") return false;
  return readings.some(({ pos, case: kase }) => kinds.includes(pos) && kase === "gent");
}
