import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import type { Case } from "../../text/morphology.ts";
import { findBody, findCountry, findForum } from "../bodies.ts";
import { type FoundPost, isInsideBody, joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";

interface Complement {
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
}

const MAX_LEADING = 4;
const MAX_TOPIC = 16;

/**
 * Adjectives, the post, then genitives: «бывший председатель Сената Парламента Казахстана»,
 * «чрезвычайный и полномочный посол Турции в Казахстане», «министр иностранных дел Узбекистана».
 */
export function russianPost(line: Line, first: number): FoundPost | null {
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
      if (
        isInsideBody(line, index, hit.last) ||
        !isNoun(line, index) ||
        isHeadOfDelegation(line, index)
      )
        return null;
      return { record: value.record, at: index, headLast: hit.last, country, former };
    }
    const demonym = line.hit(index, "country", ({ form }) => form === "adjective");
    if (
      line.knowledge.modality[line.language].former.longest(0, (word) =>
        formerKeys(line, index + word),
      )
    )
      former = true;
    else if (demonym) country = demonym.values[0]?.code ?? null;
    else if (!isAdjective(line, index)) return null;
  }
  return null;
}

/** «после» is a form of «посол» too, but hardly ever. */
function isNoun(line: Line, index: number): boolean {
  const [likeliest] = line.analyze(index);
  return likeliest === undefined || ["NOUN", "ADJF", "PRTF"].includes(likeliest.pos);
}

/** «делегация во главе с …»: no head of anything. */
function isHeadOfDelegation(line: Line, index: number): boolean {
  return line.is(index - 1, "во") && line.is(index, "главе");
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
    const nouns = line.analyze(index).filter(({ pos, known }) => pos === "NOUN" && known);
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
    if (
      found &&
      !topic &&
      (found.cases.length === 0 || found.cases.includes("gent") || found.strong)
    ) {
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
    const served = record.id === "official" && index === last ? russianPost(line, index) : null;
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
    if (
      topic &&
      (token.text === "," || token.lower === "и") &&
      isNominal(line, index + 1, "datv")
    ) {
      index++;
      continue;
    }
    if (
      !token.capitalized &&
      token.kind === "word" &&
      isNominal(line, index, topic ? "datv" : "gent", topic ? "gent" : undefined)
    ) {
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
  if ((line.at(index)?.text.length ?? 0) < 2) return false;
  return line
    .analyze(index)
    .some(
      ({ pos, case: kase }) =>
        ["NOUN", "ADJF", "PRTF"].includes(pos) && kase !== null && cases.includes(kase),
    );
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
