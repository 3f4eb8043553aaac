import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention, CountryMention } from "../../stages.ts";
import { nameReadings } from "../../text/inflection.ts";
import type { Case } from "../../text/morphology.ts";
import { findBody, findChamber, findCountry, findForum, headCases, pastRegion } from "../bodies.ts";
import { bodyMention } from "../body-mention.ts";
import { type FoundPost, joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastParenthesis } from "../parentheses.ts";
import { pastConstituency } from "./constituencies.ts";
import { findLedOrganization } from "./led-organizations.ts";

export interface Complement {
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
}

const MAX_TOPIC = 16;
/** Posts that lead what stands behind them, so that a country there is not what they lead: «глава федерации … Кубы». */
const LED = new Set(["chair", "head", "director", "deputy-chair", "secretary-general", "member"]);
/** Genitives that only say again which country or body is meant. */
const SOFT = new Set(["страна", "республика", "государство", "держава", "созыв", "собрание"]);
const OFFICE = { id: "office", kind: "staff", ru: [], kk: [], en: [] };

/** What follows a post: bodies, countries, genitives, one «по …» phrase. `postAt` reads a post that is served: «советник президента». */
export function findComplement(
  line: Line,
  from: number,
  record: PostRecord,
  postAt: (line: Line, first: number) => FoundPost | null,
): Complement {
  let last = from;
  let body: BodyMention | null = null;
  let country: string | null = null;
  let topic = false;
  // Where a genitive of no body's name began: «руководитель пресс-службы парламента» heads no parliament.
  let free: number | null = null;
  for (let index = from; index < line.tokens.length && index < from + MAX_TOPIC; ) {
    const token = line.at(index);
    if (!token) break;
    const found = findBody(line, index) ?? (body ? null : findLedOrganization(line, index));
    if (
      found &&
      !topic &&
      (found.cases.length === 0 || found.cases.includes("gent") || found.strong)
    ) {
      body = joinBodies(body, free === null || body ? found : office(line, free, found));
      country = country ?? found.country;
      index = last = found.last;
      continue;
    }
    const place = findCountry(line, index);
    if (place && opensName(line, place)) break;
    if (place && place.form !== "adjective") {
      if (place.form === "noun") country = country ?? place.code;
      if (free !== null && !body && LED.has(record.id)) body = office(line, free, place);
      index = last = place.last;
      continue;
    }
    const glossed = body ? pastParenthesis(line, index) : index;
    if (glossed > index) {
      index = glossed;
      continue;
    }
    const seated: BodyMention | null = body ? seatIn(line, index, body) : null;
    if (seated) {
      body = seated;
      index = last = seated.last;
      continue;
    }
    const host = hostCountry(line, index, record) ?? constituency(line, index, record);
    if (host !== null) {
      index = last = host;
      continue;
    }
    const served = record.id === "official" && index === last ? postAt(line, index) : null;
    if (served?.cases.includes("gent")) {
      index = last = served.last;
      continue;
    }
    const regional = regionalParliament(line, index);
    if (regional) {
      body = regional;
      index = last = regional.last;
      continue;
    }
    const meant = index === from ? anaphor(line, index) : null;
    if (meant) {
      body = meant;
      index = last = meant.last;
      continue;
    }
    if (place || line.hit(index, "post")) break;
    if (token.lower === "по" && !topic) {
      topic = true;
      index++;
      continue;
    }
    if (
      topic &&
      (token.text === "," || token.lower === "и") &&
      line.hit(index + 1, "post") === null &&
      isNominal(line, index + 1, "datv", "gent")
    ) {
      index++;
      continue;
    }
    if (
      !token.capitalized &&
      token.kind === "word" &&
      isNominal(line, index, topic ? "datv" : "gent", topic ? "gent" : undefined)
    ) {
      if (!topic && !body && isFree(line, index)) free ??= index;
      index++;
      last = index;
      continue;
    }
    if (/^[«"“]$/.test(token.text)) {
      const close = closingQuote(line, index);
      if (close !== null && body?.type === "Organization") {
        index = last = close + 1;
        continue;
      }
    }
    break;
  }
  if (free !== null && !body && LED.has(record.id))
    body = { ...bareBody(line, free, last), type: "Organization", head: OFFICE };
  return { last, body, country };
}

/** «президента Казахстана Нурсултана Назарбаева»: a city that is a given name here. */
function opensName(line: Line, { form, first, last }: CountryMention): boolean {
  return (
    form === "city" &&
    line.at(last)?.capitalized === true &&
    line.hits(last).length === 0 &&
    nameReadings(line.at(first)?.text ?? "", "ru").some(({ base }) =>
      line.knowledge.givenNames.has(base.toLowerCase()),
    )
  );
}

function isNominal(line: Line, index: number, ...cases: (Case | undefined)[]): boolean {
  if ((line.at(index)?.text.length ?? 0) < 2) return false;
  return line
    .analyze(index)
    .some(
      ({ pos, case: kase }) =>
        ["NOUN", "ADJF", "PRTF"].includes(pos) && kase !== null && cases.includes(kase),
    );
}

/** «депутат от партии «Согласие»»: no body of the post. */
function constituency(line: Line, index: number, record: PostRecord): number | null {
  const last = record.role.any === "MEMBER" ? pastConstituency(line, index) : index;
  return last > index ? last : null;
}

/** «посол Турции в Казахстане и Грузии (по совместительству)», «постпред при ООН»: the host is no country of the post. */
function hostCountry(line: Line, index: number, record: PostRecord): number | null {
  if (!line.is(index, "в", "во", "на", "при")) return null;
  if (record.id !== "ambassador" && record.id !== "charge-daffaires") return null;
  const place = findCountry(line, index + 1);
  if (!place) return findForum(line, index + 1)?.last ?? null;
  let last = place.last;
  for (let at = last; ; at = last) {
    if (line.is(at, "(") && line.is(at + 1, "по") && line.is(at + 2, "совместительству"))
      last = at + 4;
    else if (line.is(at, "и") && line.is(at + 1, "по") && line.is(at + 2, "совместительству"))
      last = findCountry(line, at + 4)?.last ?? at + 3;
    else if (line.is(at, "и", ",")) last = findCountry(line, at + 1)?.last ?? at;
    if (last === at) return last;
  }
}

/** «руководитель фракции в Госдуме», «председатель комитета в Сенате»: the body with its seat. */
function seatIn(line: Line, index: number, body: BodyMention): BodyMention | null {
  if (body.type !== "Organization" || !line.is(index, "в", "во")) return null;
  const seat = findChamber(line, index + 1);
  if (!seat) return null;
  const name = `${body.name} ${line.text(index, seat.last)}`;
  return { ...joinBodies(body, seat), name, last: seat.last };
}

function closingQuote(line: Line, open: number): number | null {
  for (let index = open + 1; index < Math.min(line.tokens.length, open + 9); index++) {
    if (/^[»"”]$/.test(line.at(index)?.text ?? "")) return index;
  }
  return null;
}

/** «спикер парламента Татарстана». */
function regionalParliament(line: Line, index: number): BodyMention | null {
  const house = line.hit(index, "chamber");
  const last = house && pastRegion(line, pastParenthesis(line, house.last));
  return last ? { ...bareBody(line, index, last), type: "Organization" } : null;
}

function isFree(line: Line, index: number): boolean {
  const [reading] = line.analyze(index);
  return reading?.pos === "NOUN" && !SOFT.has(reading.lemma);
}

/** An office in or under a body: «руководитель пресс-службы парламента». */
function office(line: Line, first: number, inner: BodyMention | CountryMention): BodyMention {
  return {
    ...bareBody(line, first, inner.last),
    type: "Organization",
    head: OFFICE,
    chambers: inner.kind === "body" ? inner.chambers : [],
    country: inner.kind === "body" ? inner.country : inner.code,
  };
}

/** «генеральный секретарь ассамблеи», «председатель Совета»: a forum the article names elsewhere. */
function anaphor(line: Line, index: number): BodyMention | null {
  const noun = line
    .analyze(index)
    .find(({ pos, case: kase, plural }) => pos === "NOUN" && kase === "gent" && !plural);
  if (!noun || !line.knowledge.anaphors.ru.has(noun.lemma)) return null;
  return { ...bareBody(line, index, index + 1), anaphoric: true };
}

function bareBody(line: Line, first: number, last: number): BodyMention {
  return bodyMention({
    type: "Forum",
    first,
    last,
    name: nominativePhrase(line, first, last),
    cases: headCases(line, first, last),
    marks: new Set(),
  });
}
