import { findCountry } from "../bodies/countries.ts";
import { findForum } from "../bodies/forums.ts";
import { findBody } from "../bodies.ts";
import { joinBodies } from "../found-post.ts";
import { pastParenthesis } from "../parentheses.ts";
import { pastQuoted } from "../quotes.ts";
import { companyAt } from "./companies.ts";
import {
  atHost,
  inCountry,
  ofCountryMeant,
  ofLand,
  ofPlace,
  ofRegion,
  onRegion,
} from "./complement-places.ts";
import { type Step, to } from "./complement-reach.ts";
import { isFree, isNominal, isTitleWord } from "./complement-words.ts";
import { goesOnWithField } from "./fields.ts";
import { houseByInitials } from "./initials.ts";
import { findLedOrganization } from "./led-organizations.ts";
import { findPairGroup } from "./pair-groups.ts";
import { seatIn } from "./post-places.ts";
import { runDepartment } from "./run-departments.ts";
import { findSeatedGroup } from "./seated-groups.ts";
import { anaphor, bareBody, OFFICE, office } from "./unlisted-bodies.ts";

const MINISTERS: ReadonlySet<string> = new Set(["minister", "deputy-minister"]);

/** «председатель ⟨Сената⟩», «пресс-секретарь ⟨парламента⟩». */
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

/** «Милли Меджлиса (парламента)». */
const pastGloss: Step = ({ line }, { index, body }) => {
  const last = body ? pastParenthesis(line, index) : index;
  return last > index ? { index: last } : null;
};

const inSeat: Step = ({ line }, { index, body }) => {
  const seated = body && seatIn(line, index, body);
  return seated ? { body: seated, ...to(seated.last) } : null;
};

/** «помощник президента», «специальный представитель генерального секретаря ООН»: of an envoy, whose organization. */
const ofServed: Step = ({ line, record, postAt }, { index, last }) => {
  const isServant = record.id === "official" || record.id === "charge-daffaires";
  const served = isServant && index === last ? postAt(line, index) : null;
  if (!served?.cases.includes("gent")) return null;
  const body = record.id === "charge-daffaires" ? served.post.body : null;
  return { ...to(served.last), ...(body ? { body } : {}) };
};

/** «руководитель делегации Сейма в ПАСЕ»: a delegation that stands, and so is led as a post. */
const inAssembly: Step = ({ line }, { index, body }) => {
  if (body?.head?.kind !== "delegation" || !line.is(index, "в", "во", "при")) return null;
  const forum = findForum(line, index + 1);
  if (!forum) return null;
  const name = `${body.name} ${line.text(index, forum.last)}`;
  return { body: { ...body, head: null, last: forum.last, name }, ...to(forum.last) };
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
