import type { BodyMention } from "../../stages.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastCountryPair } from "../russian/country-pairs.ts";
import { findChamber } from "./chambers.ts";
import { findCountry } from "./countries.ts";
import { headCases } from "./head-cases.ts";
import { mayOpenName } from "./name-ahead.ts";

/** A forum of the gazetteer at a token. */
export function findForum(line: Line, first: number): BodyMention | null {
  const token = line.at(first);
  const hit = line.hit(first, "forum", ({ strong }) => strong);
  const [value] = hit?.values ?? [];
  if (!hit || !value || !token) return null;
  return bodyMention({
    type: "Forum",
    first,
    last: hit.last,
    forum: value.record,
    name: value.record.names[line.language] ?? line.text(first, hit.last),
    strong: value.strong,
    cases: headCases(line, first, hit.last),
  });
}

/**
 * A forum outside the gazetteer: a head noun with a title of its own.
 * «Невский международный экологический конгресс», «конференция «Парламенты и …»», «группа дружбы «Казахстан – Куба»».
 */
export function findTitledForum(line: Line, first: number): BodyMention | null {
  const start = headStart(line, first);
  const hit = start === null ? null : line.hit(start, "forumHead");
  const [value] = hit?.values ?? [];
  if (start === null || !hit || !value) return null;
  const { last, joint } = forumTail(line, hit.last);
  const isGroup = value.kind === "FRIENDSHIP_GROUP" || value.kind === "COMMISSION";
  const titled =
    last > hit.last ||
    (start > first && first > 0 && (isGroup || line.at(first)?.capitalized === true));
  if (
    !titled ||
    (!isGroup && !line.at(first)?.capitalized && !/^[«"“]/.test(line.at(hit.last)?.text ?? ""))
  )
    return null;
  return bodyMention({
    type: "Forum",
    first,
    last,
    name: nominativePhrase(line, first, last, hit.last),
    forumKind: value.kind,
    joint,
    cases: headCases(line, start, hit.last),
  });
}

/** A forum by its head noun alone, written with a capital: «участие в работе Съезда», «сессия Ассамблеи». */
export function findBareForum(line: Line, first: number): BodyMention | null {
  const token = line.at(first);
  if (!token?.capitalized || first === 0) return null;
  const hit = line.hit(first, "forum", ({ strong }) => !strong) ?? line.hit(first, "forumHead");
  if (!hit) return null;
  return bodyMention({
    type: "Forum",
    first,
    last: hit.last,
    name: nominativePhrase(line, first, hit.last),
    anaphoric: true,
    cases: headCases(line, first, hit.last),
  });
}

/** Adjectives may stand before the head; «Международная научная конференция». */
function headStart(line: Line, first: number): number | null {
  for (let index = first; index < first + 5; index++) {
    if (line.hit(index, "forumHead")) return index;
    const token = line.at(index);
    if (token?.kind !== "word") return null;
    if (
      line.language === "ru"
        ? !line.analyze(index).some(({ pos }) => pos === "ADJF")
        : !token.capitalized
    )
      return null;
  }
  return null;
}

/** «…между нашими Палатами», «… «Казахстан – Таджикистан»», «… лидеров мировых религий». */
function forumTail(line: Line, from: number): { last: number; joint: "chambers" | null } {
  const { tokens } = line;
  let last = from;
  for (let index = from; index < Math.min(tokens.length, from + 14); ) {
    const text = line.lower(index);
    if (/^[«"“]$/.test(text)) {
      const close = tokens.findIndex((token, at) => at > index && /^[»"”]$/.test(token.text));
      if (close < 0 || close - index > 14) break;
      index = last = close + 1;
      continue;
    }
    if (text === "между" || text === "between") {
      const own = line.is(index + 1, "нашими", "двумя", "обеими", "our", "the");
      const shared =
        own && /^(?:палат|парламент|chamber|parliament|house)/.test(line.lower(index + 2));
      if (shared) return { last: index + 3, joint: "chambers" };
      const one = findChamber(line, index + 1);
      const other = one && line.is(one.last, "и", "and") ? findChamber(line, one.last + 1) : null;
      return { last: other?.last ?? one?.last ?? last, joint: null };
    }
    if (line.language !== "ru") break;
    const pair = pastCountryPair(line, index);
    if (pair !== null) return { last: pair, joint: null };
    const isNominal =
      text.length > 1 &&
      line
        .analyze(index)
        .some(
          ({ pos, case: kase }) =>
            ["NOUN", "ADJF"].includes(pos) &&
            (kase === "gent" || (kase === "datv" && line.is(index - 1, "по"))),
        );
    if (text === "по" || (text === "и" && last === index)) {
      index++;
      continue;
    }
    const place = findCountry(line, line.is(index, "с", "со") ? index + 1 : index);
    if ((!isNominal && !place) || (!place && mayOpenName(line, index))) break;
    index = last = place?.last ?? index + 1;
  }
  return { last, joint: null };
}
