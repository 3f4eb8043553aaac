import type { PostRecord } from "../knowledge/schema.ts";
import type { BodyMention } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import { findBody, findCountry, findForum, findOrganization } from "./bodies.ts";
import { englishPost } from "./english/posts.ts";
import { type FoundPost, joinBodies } from "./found-post.ts";
import type { Line } from "./line.ts";
import { nominativePhrase } from "./nominative.ts";

interface Complement {
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
}

const MAX_LEADING = 4;
const MAX_TOPIC = 16;

/** A post with the body or country it is held in, in the order of the language. */
export function findPost(line: Line, first: number): FoundPost | null {
  switch (line.language) {
    case "ru":
      return russianPost(line, first);
    case "kk":
      return kazakhPost(line, first);
    case "en":
      return englishPost(line, first);
  }
}

/**
 * Adjectives, the post, then genitives: «бывший председатель Сената Парламента Казахстана»,
 * «чрезвычайный и полномочный посол Турции в Казахстане», «министр иностранных дел Узбекистана».
 */
function russianPost(line: Line, first: number): FoundPost | null {
  const lead = leadingWords(line, first);
  if (!lead) return null;
  const { record, at, headLast } = lead;
  const complement = russianComplement(line, headLast, record);
  const cases = postCases(line, at, headLast);
  return {
    first,
    last: complement.last,
    cases,
    demonym: lead.country,
    post: {
      record,
      first,
      last: complement.last,
      title: nominativePhrase(line, at, complement.last, headLast),
      body: complement.body,
      country: complement.country ?? complement.body?.country ?? lead.country,
      former: lead.former,
      plural: isPlural(line, at, headLast),
    },
  };
}

interface Lead {
  readonly record: PostRecord;
  readonly at: number;
  readonly headLast: number;
  readonly country: string | null;
  readonly former: boolean;
}

function leadingWords(line: Line, first: number): Lead | null {
  let country: string | null = null;
  let former = false;
  for (let index = first; index < first + MAX_LEADING; index++) {
    const hit = line.hit(index, "post");
    const [value] = hit?.values ?? [];
    if (hit && value) {
      if (longerBody(line, index, hit.last)) return null;
      return { record: value.record, at: index, headLast: hit.last, country, former };
    }
    const demonym = line.hit(index, "country", ({ form }) => form === "adjective");
    if (line.knowledge.modality[line.language].former.longest(0, (word) => formerKeys(line, index + word)))
      former = true;
    else if (demonym) country = demonym.values[0]?.code ?? null;
    else if (!isAdjective(line, index)) return null;
  }
  return null;
}

function formerKeys(line: Line, index: number): string[] {
  return [line.lower(index), ...line.analyze(index).map(({ lemma }) => lemma)];
}

function isAdjective(line: Line, index: number): boolean {
  const token = line.at(index);
  if (!token || token.kind !== "word") return false;
  return line.analyze(index)[0]?.pos === "ADJF" || line.analyze(index)[0]?.pos === "PRTF";
}

function isPlural(line: Line, at: number, last: number): boolean {
  for (let index = at; index < last; index++) {
    const nouns = line.analyze(index).filter(({ pos }) => pos === "NOUN");
    if (nouns.length > 0) return nouns.every(({ plural }) => plural);
  }
  return false;
}

function postCases(line: Line, at: number, last: number): Case[] {
  for (let index = at; index < last; index++) {
    const nouns = line.analyze(index).filter(({ pos }) => pos === "NOUN");
    if (nouns.length > 0) return [...new Set(nouns.flatMap((analysis) => analysis.case ?? []))];
  }
  return [];
}

function russianComplement(line: Line, from: number, record: PostRecord): Complement {
  let last = from;
  let body: BodyMention | null = null;
  let country: string | null = null;
  let topic = false;
  for (let index = from; index < line.tokens.length && index < from + MAX_TOPIC; ) {
    const token = line.at(index);
    if (!token) break;
    const found = findBody(line, index);
    if (found && !topic && (found.cases.length === 0 || found.cases.includes("gent") || found.strong)) {
      body = joinBodies(body, found);
      country = country ?? found.country;
      index = last = found.last;
      continue;
    }
    const place = findCountry(line, index);
    if (place && place.form !== "adjective") {
      if (place.form === "noun") country = country ?? place.code;
      index = last = place.last;
      continue;
    }
    const host = hostCountry(line, index, record);
    if (host !== null) {
      index = last = host;
      continue;
    }
    const served = record.id === "official" && index === last ? findPost(line, index) : null;
    if (served?.cases.includes("gent")) {
      index = last = served.last;
      continue;
    }
    if (place || line.hit(index, "post")) break;
    if (token.lower === "по" && !topic) {
      topic = true;
      index++;
      continue;
    }
    if (topic && (token.text === "," || token.lower === "и") && isNominal(line, index + 1, "datv")) {
      index++;
      continue;
    }
    if (!token.capitalized && token.kind === "word" && isNominal(line, index, topic ? "datv" : "gent", topic ? "gent" : undefined)) {
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
  return { last, body, country };
}

function isNominal(line: Line, index: number, ...cases: (Case | undefined)[]): boolean {
  return line
    .analyze(index)
    .some(({ pos, case: kase }) => ["NOUN", "ADJF", "PRTF"].includes(pos) && kase !== null && cases.includes(kase));
}

/** «посол Турции в Казахстане», «постпред при ООН»: the host is no country of the post. */
function hostCountry(line: Line, index: number, record: PostRecord): number | null {
  if (!line.is(index, "в", "во", "на", "при")) return null;
  if (record.id !== "ambassador" && record.id !== "charge-daffaires") return null;
  const place = findCountry(line, index + 1);
  if (place) return place.last;
  return findForum(line, index + 1)?.last ?? null;
}

function closingQuote(line: Line, open: number): number | null {
  for (let index = open + 1; index < Math.min(line.tokens.length, open + 9); index++) {
    if (/^[»"”]$/.test(line.at(index)?.text ?? "")) return index;
  }
  return null;
}

/**
 * Bodies and countries before the post: «Қазақстан Республикасы Парламенті Мәжілісінің Төрағасы».
 */
function kazakhPost(line: Line, first: number): FoundPost | null {
  let index = first;
  let former = false;
  let body: BodyMention | null = null;
  let country: string | null = null;
  let demonym: string | null = null;
  for (let step = 0; step < 8; step++) {
    const hit = line.hit(index, "post");
    const [value] = hit?.values ?? [];
    if (hit && value && !longerBody(line, index, hit.last)) {
      return {
        first,
        last: hit.last,
        cases: [],
        demonym: body ? null : demonym,
        post: {
          record: value.record,
          first,
          last: hit.last,
          title: nominativePhrase(line, first, hit.last, hit.last),
          body,
          country: country ?? body?.country ?? null,
          former,
          plural: isPluralPost(line, hit.last - 1),
        },
      };
    }
    const formerHit = line.knowledge.modality[line.language].former.longest(0, (word) => [line.lower(index + word)]);
    if (formerHit) {
      former = true;
      index += formerHit.end;
      continue;
    }
    const found = kazakhCommittee(line, index) ?? findBody(line, index);
    if (found) {
      body = joinBodies(body, found);
      country = country ?? found.country;
      index = found.last;
    } else {
      const place = findCountry(line, index);
      if (place) {
        if (isHost(line, place.last - 1)) index = place.last;
        else {
          if (place.form !== "city") country = country ?? place.code;
          if (place.form === "adjective") demonym = place.code;
          index = place.last;
        }
      } else return null;
    }
  }
  return null;
}

/** A post inside the name of a body is no post: «Спикерлер конференциясы». */
function longerBody(line: Line, index: number, last: number): boolean {
  return line.hits(index).some((hit) => hit.last > last && hit.values.some(({ type }) => type === "forum" || type === "chamber"));
}

function isPluralPost(line: Line, index: number): boolean {
  return /(?:лары|лері|дары|дері|тары|тері)/u.test(line.lower(index));
}

/** «Қазақстандағы елшісі»: where the ambassador works, not whom he stands for. */
function isHost(line: Line, index: number): boolean {
  return line.language === "kk" && /(?:дағы|дегі|тағы|тегі)$/u.test(line.lower(index));
}

/** «Халықаралық істер, қорғаныс және қауіпсіздік комитетінің төрағасы»: the words before the head noun are its name. */
function kazakhCommittee(line: Line, first: number): BodyMention | null {
  if (line.language !== "kk" || !line.at(first)?.capitalized) return null;
  for (let index = first; index < Math.min(first + 9, line.tokens.length); index++) {
    const body = findOrganization(line, index);
    if (body && index > first && !findBody(line, first)) return { ...body, first, name: [line.text(first, index), body.name].filter(Boolean).join(" ") };
    const token = line.at(index);
    if (!token || (token.kind === "punctuation" && token.text !== ",") || line.hit(index, "post")) return null;
  }
  return null;
}
