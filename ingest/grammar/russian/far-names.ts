import type { BodyMention, PostMention } from "../../stages.ts";
import type { Case } from "../../text/morphology.ts";
import { findCountry } from "../bodies/countries.ts";
import { findBody } from "../bodies.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";
import { type FoundName, findName, type NameContext } from "../names.ts";

const REACH = 18;
const NOMINAL = new Set(["NOUN", "ADJF", "PRTF", "PREP", "NUMR"]);
const SURE: readonly Case[] = ["nomn", "ablt", "datv"];
const QUOTES = /^[«»"“”()]$/;
/** Prepositions that lead a person's body on: «группы по связям с парламентом», «наблюдателей от ассамблеи». */
const NAMING = new Set(["по", "с", "со", "от", "при", "за", "для"]);

export interface FarName {
  readonly name: FoundName;
  readonly post: PostMention;
}

/**
 * The name behind words that no gazetteer knows as the post's: «координатор группы наблюдателей от Ассамблеи на выборах в
 * Мавритании Анна Седых». It stands in the post's case, and nothing between them governs it or could be a clause.
 */
export function farName(
  line: Line,
  lead: FoundPost,
  context: Omit<NameContext, "afterPost">,
): FarName | null {
  if (lead.post.plural || lead.cases.length === 0) return null;
  for (let index = lead.last; index < lead.last + REACH; index++) {
    const token = line.at(index);
    if (!token) return null;
    if (index > lead.last && token.capitalized && !isGoverned(line, index)) {
      const name = findName(line, index, { ...context, afterPost: false });
      if (name && isHolder(line, lead, name)) return { name, post: ledOn(line, lead.post, index) };
    }
    if (!belongs(line, index, lead)) return null;
  }
  return null;
}

/** A genitive may be anybody's: «отставка главы комитета по просьбе Анны Седых». */
function isHolder(line: Line, { cases }: FoundPost, { cases: own, name }: FoundName): boolean {
  const isPerson =
    name.known !== null ||
    (name.given !== null && line.knowledge.givenNames.has(name.given.toLowerCase()));
  return isPerson && SURE.some((kase) => cases.includes(kase) && own.includes(kase));
}

/** «с главой миссии вместе с Анной Седых»: the preposition has its own noun. */
function isGoverned(line: Line, index: number): boolean {
  const [before] = line.analyze(index - 1);
  return before?.pos === "PREP";
}

function belongs(line: Line, index: number, { cases }: FoundPost): boolean {
  const token = line.at(index);
  if (!token) return false;
  if (token.kind !== "word")
    return token.kind === "number" || QUOTES.test(token.text) || isBetweenNames(line, index);
  if (token.capitalized || line.hit(index, "country")) return true;
  // «директор Агентства по делам молодёжи при президенте Чили Анна Седых»
  if (line.hit(index, "post")) return line.is(index - 1, "при");
  const [reading] = line.analyze(index);
  if (!reading || !NOMINAL.has(reading.pos)) return false;
  // Another noun in the post's own case is another thing: «председатель, делегация, Анна Седых».
  return reading.pos !== "NOUN" || !isAlone(line, index, cases);
}

/** «группы дружбы Германия – Южный Кавказ». */
function isBetweenNames(line: Line, index: number): boolean {
  const isDash = /^[–—-]$/.test(line.at(index)?.text ?? "");
  return (
    isDash && line.at(index - 1)?.capitalized === true && line.at(index + 1)?.capitalized === true
  );
}

function isAlone(line: Line, index: number, cases: FoundPost["cases"]): boolean {
  const own = line.analyze(index).flatMap(({ case: kase }) => kase ?? []);
  return own.every((kase) => kase === "nomn") && cases.includes("nomn");
}

/** The post with what else its body is called and where it sits. */
function ledOn(line: Line, post: PostMention, last: number): PostMention {
  const end = endOfName(line, post.last, last);
  const seat = post.country ?? seatCountry(line, post.last, last);
  const body: BodyMention | null =
    post.body?.type === "Organization" && end > post.last
      ? {
          ...post.body,
          last: end,
          name: `${post.body.name} ${line.text(post.last, end)}`,
          country: seat,
        }
      : post.body;
  return { ...post, last: Math.max(end, post.last), body, country: seat };
}

/** «…по связям с парламентом Мавритании в Народном собрании Сирии»: the name ends before where it sits. */
function endOfName(line: Line, first: number, last: number): number {
  if (!NAMING.has(line.lower(first)) && line.analyze(first)[0]?.pos === "PREP") return first;
  for (let index = first; index < last; index++)
    if (index > first && line.is(index, "в", "во", "на")) return index;
  return last;
}

/** «…в Народном собрании Сирии»: whose body it is. With whom it deals («с парламентом …») tells nothing. */
function seatCountry(line: Line, first: number, last: number): string | null {
  for (let index = first; index < last; index++) {
    if (!line.is(index - 1, "в", "во")) continue;
    const country = findBody(line, index)?.country ?? findCountry(line, index)?.code;
    if (country) return country;
  }
  return null;
}
