import type { ChamberRecord, OrganizationHead } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import type { Case } from "../../text/morphology.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastQuoted } from "../quotes.ts";
import { goesOnWithField } from "../russian/fields.ts";
import { findLocalBody } from "../russian/local-bodies.ts";
import { findChamber } from "./chambers.ts";
import { findCountry } from "./countries.ts";
import { findForum } from "./forums.ts";
import { headCases } from "./head-cases.ts";
import { mayOpenName } from "./name-ahead.ts";

const COMMITTEE = /комитет|комисси/iu;
const ACRONYM = /^[А-ЯЁ]{2,6}$/u;

/** «председатель палаты»: the chamber the article named. */
function bareHouse(line: Line, first: number, last: number): BodyMention {
  return bodyMention({
    type: "Chamber",
    first,
    last,
    name: nominativePhrase(line, first, last),
    anaphoric: true,
    cases: headCases(line, first, last),
  });
}

/**
 * An acting body made by pattern: a head noun and what belongs to it.
 * «Совета Улемов Таджикистана», «Комитета Сената по международным отношениям», "Ministry of Foreign Affairs".
 */
export function findOrganization(line: Line, first: number): BodyMention | null {
  const hit = line.hit(first, "organization");
  const [value] = hit?.values ?? [];
  if (!hit || !value) return null;
  if (value.head.kind === "house") return bareHouse(line, first, hit.last);
  const tail =
    line.language === "kk"
      ? { last: hit.last, country: null, chambers: [], ofForum: false }
      : organizationTail(line, [first, hit.last], value.head.kind);
  if (tail.ofForum) return committeeOf(line, first, hit.last, tail.last);
  return bodyMention({
    type: "Organization",
    first,
    last: tail.last,
    chambers: tail.chambers,
    head: value.head,
    name: nominativePhrase(line, first, tail.last, hit.last),
    country: tail.country,
    cases: headCases(line, first, hit.last),
  });
}

/** «Исполнительный комитет МПС», «Комиссия ТюркПА по экономике»: a forum gathers in it, so it is one. */
function committeeOf(line: Line, first: number, head: number, last: number): BodyMention {
  return bodyMention({
    type: "Forum",
    first,
    last,
    forumKind: "COMMISSION",
    name: nominativePhrase(line, first, last, head),
    cases: headCases(line, first, head),
  });
}

/** «оргкомитет Форума женщин» prepares what is no body. */
function isStanding({ forum }: BodyMention): boolean {
  return !["FORUM", "CONGRESS", "CONFERENCE"].includes(forum?.kind ?? "");
}

interface Tail {
  readonly last: number;
  readonly country: string | null;
  readonly chambers: readonly ChamberRecord[];
  readonly ofForum: boolean;
}

/** Genitives, countries, chambers and one «по …» phrase that follow a head noun. */
function organizationTail(
  line: Line,
  [first, from]: readonly [number, number],
  kind: OrganizationHead["kind"],
): Tail {
  const isCommittee = line.language === "ru" && COMMITTEE.test(line.text(first, from));
  let ofForum = false;
  let last = from;
  let country: string | null = null;
  let chambers: readonly ChamberRecord[] = [];
  let topic = false;
  for (let index = from; index < line.tokens.length && index < from + 16; ) {
    const title = line.language === "ru" ? pastQuoted(line, index) : null;
    if (title !== null) {
      index = last = title;
      continue;
    }
    const local = findLocalBody(line, index);
    if (local) {
      country = local.country ?? country;
      index = last = local.last;
      continue;
    }
    const chamber = findChamber(line, index);
    if (chamber) {
      chambers = chamber.chambers;
      country = chamber.country ?? country;
      index = last = chamber.last;
      continue;
    }
    const forum = isCommittee && !topic ? findForum(line, index) : null;
    if (forum && isStanding(forum) && (forum.cases.length === 0 || forum.cases.includes("gent"))) {
      ofForum = true;
      index = last = forum.last;
      continue;
    }
    const place = findCountry(line, index);
    if (place) {
      country = place.form === "city" ? country : place.code;
      index = last = place.last;
      continue;
    }
    const partner = line.language === "ru" && topic ? pastPartner(line, index) : null;
    if (partner !== null) {
      index = last = partner;
      continue;
    }
    // «член ЦК КПВ»
    if (line.language === "ru" && ACRONYM.test(line.at(index)?.text ?? "")) {
      last = ++index;
      continue;
    }
    // «делегация сенаторов США», but «комитет депутата …» is none.
    if (line.hit(index, "post") && kind !== "delegation") break;
    const token = line.at(index);
    if (!token) break;
    if (token.lower === "по" && !topic) {
      topic = true;
      index++;
      continue;
    }
    // «Комитета науки и образования Сената», but «Министерства культуры и посольства»
    const isField =
      line.language === "ru" && !topic && last > from && ["committee", "ministry"].includes(kind);
    if (isField && goesOnWithField(line, index) && line.hits(index + 1).length === 0) {
      index++;
      continue;
    }
    const cases = line.cases(index);
    const wanted: readonly Case[] = topic ? ["datv", "gent"] : ["gent"];
    const analyses = line.analyze(index);
    if (mayOpenName(line, index)) break;
    // «под» is a genitive of «пода», too: «делегация Китая под руководством …», «примет» one of «примета».
    const isNominal =
      analyses[0]?.pos !== "PREP" &&
      !analyses.some(({ pos, tense, known }) => known && pos === "VERB" && tense === "futr") &&
      analyses.some(({ pos }) => ["NOUN", "ADJF", "PRTF"].includes(pos));
    if (
      token.kind === "word" &&
      token.text.length > 1 &&
      isNominal &&
      wanted.some((kase) => cases.includes(kase)) &&
      (!token.capitalized || !topic)
    ) {
      index++;
      last = index;
      continue;
    }
    if (topic && (token.text === "," || token.lower === "и")) {
      index++;
      continue;
    }
    break;
  }
  return { last, country, chambers, ofForum };
}

/**
 * «по связям с Монголией», «по сотрудничеству с парламентом Кубы»: whose body it is, that does not tell; «по связям с
 * соотечественниками».
 */
function pastPartner(line: Line, index: number): number | null {
  if (!line.is(index, "с", "со")) return null;
  const named = findChamber(line, index + 1) ?? findCountry(line, index + 1);
  return named?.last ?? (isCommonPartner(line, index + 1) ? index + 2 : null);
}

function isCommonPartner(line: Line, index: number): boolean {
  const isCommon = line.at(index)?.capitalized === false && line.hits(index).length === 0;
  return isCommon && line.analyze(index)[0]?.pos === "NOUN" && line.cases(index).includes("ablt");
}
