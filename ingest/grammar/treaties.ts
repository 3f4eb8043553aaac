import type { Mention, TreatyMention } from "../stages.ts";
import { capitalize } from "../text/tokens.ts";
import { findChamber } from "./bodies/chambers.ts";
import { findCountry } from "./bodies/countries.ts";
import { findForum } from "./bodies/forums.ts";
import { headCases } from "./bodies/head-cases.ts";
import { isKazakhPlural, kazakhTitle } from "./kazakh/treaties.ts";
import type { Line } from "./line.ts";
import { nominativePhrase } from "./nominative.ts";

const MAX_TITLE = 40;
const FIELD = /^(?:сфер|област|вопрос|отношени|част|рамк|год|основ|уровн|направлени|цел)/;
const QUOTE_OPEN = /^[«"“]$/;
const QUOTE_CLOSE = /^[»"”]$/;
const ENGLISH_STOP = new Set([
  "was",
  "were",
  "is",
  "are",
  "has",
  "have",
  "had",
  "will",
  "during",
  "at",
  "which",
  "that",
  "following",
  "after",
  "as",
  "when",
  "while",
  "signed",
  "who",
  "today",
  "yesterday",
  "by",
  "here",
  "within",
  "said",
  "took",
]);

/** Documents between sides that a sentence names, titles in the nominative. */
export function findTreaties(line: Line, mentions: readonly Mention[]): TreatyMention[] {
  const found: TreatyMention[] = [];
  for (let index = 0; index < line.tokens.length; ) {
    const treaty = treatyAt(line, index, mentions);
    if (treaty) {
      found.push(treaty);
      index = treaty.last;
    } else index++;
  }
  return found;
}

function treatyAt(line: Line, index: number, mentions: readonly Mention[]): TreatyMention | null {
  const hit = line.hit(index, "treaty");
  const [value] = hit?.values ?? [];
  if (!hit || !value) return null;
  const head = { first: leading(line, index), last: hit.last };
  const body =
    line.language === "kk"
      ? kazakhTitle(line, head, mentions)
      : { ...head, last: tail(line, hit.last) };
  const written = capitalize(
    nominativePhrase(line, body.first, body.last, line.language === "kk" ? body.last : hit.last),
  );
  const name = line.language === "en" ? spelledOut(written) : written;
  return {
    kind: "treaty",
    first: body.first,
    last: body.last,
    treatyKind: value.kind,
    name: closed(name.replaceAll(/\s+/g, " ").trim()),
    cases: headCases(line, index, hit.last),
    plural: isPlural(line, index, hit.last),
    marks: new Set(),
    titled: body.last > hit.last || body.first < index,
  };
}

/** «Ынтымақтастық жөніндегі «Жол картасына» қол қойды»: the mark behind the head noun belongs to the title it closes. */
function closed(name: string): string {
  const isOpen = name.lastIndexOf("«") > name.lastIndexOf("»");
  return isOpen ? `${name}»` : name;
}

/** "MoU", "Memorandum of Understanding", "memorandum of understanding (MoU) on trade": one spelling of one document. */
function spelledOut(name: string): string {
  return name
    .replace(/^MoUs?(?![\p{L}])/iu, "Memorandum of understanding")
    .replace(/^Memorand(?:um|a|ums) of Understanding/iu, "Memorandum of understanding")
    .replace(/\s*\((?:MoUs?|MoC|LoI)\)/iu, "");
}

function isPlural(line: Line, first: number, last: number): boolean {
  if (line.language === "kk") return isKazakhPlural(line, first, last);
  for (let index = first; index < last; index++) {
    const nouns = line.analyze(index).filter(({ pos }) => pos === "NOUN");
    if (nouns.length > 0) return nouns.every(({ plural }) => plural);
  }
  return line.language === "en" && /s$/.test(line.lower(last - 1));
}

/** Adjectives that belong to the title: «Совместного заявления», "Joint Declaration". */
function leading(line: Line, index: number): number {
  let first = index;
  while (first > 0 && index - first < 4) {
    const before = first - 1;
    const token = line.at(before);
    if (token?.kind !== "word") break;
    if (line.language === "ru") {
      const [reading] = line.analyze(before);
      if (
        reading?.pos !== "ADJF" ||
        !reading.known ||
        line.hit(before, "country", ({ form }) => form !== "adjective")
      )
        break;
      if (
        /^(?:данн|эт|тот|сво|их|новый|нов|перв|важн|оба|друг|тако|все|ряд|названн|указанн|соответствующ|котор)/.test(
          token.lower,
        )
      )
        break;
    } else if (line.language === "en") {
      if (
        !/^(?:joint|bilateral|cooperation|intergovernmental|interparliamentary|inter-parliamentary|trilateral|strategic|partnership|final|parliamentary|friendship|framework|political)$/i.test(
          token.text,
        )
      )
        break;
    } else break;
    first = before;
  }
  return first;
}

/** What follows the head: genitives, «о …», «между …», a title in quotation marks. */
function tail(line: Line, from: number): number {
  let last = from;
  let open = false;
  for (let index = from; index < Math.min(line.tokens.length, from + MAX_TITLE); ) {
    const token = line.at(index);
    if (!token) break;
    if (QUOTE_OPEN.test(token.text)) {
      const close = quoteEnd(line, index);
      if (close === null) break;
      index = last = close + 1;
      continue;
    }
    const named = findForum(line, index) ?? findChamber(line, index) ?? findCountry(line, index);
    if (named && (open || isGenitive(line, named.first, named.last) || line.language === "en")) {
      index = last = named.last;
      continue;
    }
    const step =
      line.language === "ru" ? russianStep(line, index, open) : englishStep(line, index, open);
    if (step === "stop") break;
    if (step === "open") open = true;
    index++;
    if (step === "word") last = index;
  }
  return last;
}

const SIGNED_THEN = /^(?:подписан|заключ[её]нн|парафирован|ратифицирован)/u;

type Step = "word" | "open" | "glue" | "stop";

function russianStep(line: Line, index: number, open: boolean): Step {
  const token = line.at(index);
  if (!token) return "stop";
  if (["о", "об", "обо", "по", "между"].includes(token.lower)) return "open";
  // «Соглашение о торговле, подписанное в 2023 году»
  if (token.text === "," && SIGNED_THEN.test(line.lower(index + 1))) return "stop";
  if (open && (token.lower === "и" || (token.text === "," && isTitleWord(line, index + 1))))
    return isTitleWord(line, index + 1) ||
      findCountry(line, index + 1) ||
      findChamber(line, index + 1)
      ? "glue"
      : "stop";
  if (open && ["в", "на", "с"].includes(token.lower))
    return FIELD.test(line.lower(index + 1)) || /^\d/.test(line.lower(index + 1)) ? "glue" : "stop";
  if (open && token.kind === "number") return "word";
  if (open && /^[–—-]$/.test(token.text) && line.at(index + 1)?.kind === "number") return "glue";
  if (token.kind !== "word") return "stop";
  if (!open) return isGenitive(line, index, index + 1) && !token.capitalized ? "word" : "stop";
  return isTitleWord(line, index) ? "word" : "stop";
}

function isTitleWord(line: Line, index: number): boolean {
  const token = line.at(index);
  if (token?.kind !== "word" || token.text.length < 2 || token.lower.startsWith("котор"))
    return false;
  const analyses = line.analyze(index);
  if (analyses.some(({ pos, known }) => known && ["VERB", "PRTS", "GRND", "INFN"].includes(pos)))
    return false;
  // «… о дружбе Анной Беловой»: who signs it.
  if (line.hit(index, "post") || isGivenName(line, index)) return false;
  return analyses.some(
    ({ pos, case: kase }) => ["NOUN", "ADJF", "PRTF"].includes(pos) && kase !== "nomn",
  );
}

function isGivenName(line: Line, index: number): boolean {
  if (line.at(index)?.capitalized !== true || line.at(index + 1)?.capitalized !== true)
    return false;
  const { givenNames } = line.knowledge;
  const nominatives = line.word(index)?.nominatives ?? [];
  return [line.lower(index), ...nominatives].some((form) => givenNames.has(form.toLowerCase()));
}

function isGenitive(line: Line, first: number, last: number): boolean {
  return headCases(line, first, last).includes("gent");
}

/** "signed a memorandum on May 29", "on Monday". */
function isDay(line: Line, index: number): boolean {
  return (
    line.at(index)?.kind === "number" ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      line.lower(index),
    )
  );
}

function englishStep(line: Line, index: number, open: boolean): Step {
  const token = line.at(index);
  if (!token || ENGLISH_STOP.has(token.lower)) return "stop";
  if (line.is(index, "on") && (isDay(line, index + 1) || line.is(index + 1, "behalf")))
    return "stop";
  // "an agreement on trade and a roadmap": the next document.
  if (line.is(index - 1, "a", "an") && line.hit(index, "treaty")) return "stop";
  if (["of", "on", "for", "between", "regarding", "concerning"].includes(token.lower))
    return "open";
  if (!open) return "stop";
  if (["the", "and", "a"].includes(token.lower)) return "glue";
  if (token.lower === "in")
    return /^(?:the|various)$/.test(line.lower(index + 1)) &&
      /^(?:fields?|areas?|spheres?)$/.test(line.lower(index + 2))
      ? "glue"
      : "stop";
  if (token.kind === "punctuation") return "stop";
  return "word";
}

function quoteEnd(line: Line, open: number): number | null {
  for (let index = open + 1; index < line.tokens.length; index++) {
    if (QUOTE_CLOSE.test(line.at(index)?.text ?? "")) return index;
  }
  return null;
}
