import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { headCases } from "../bodies/head-cases.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastQuoted } from "../quotes.ts";
import { pastCountryPair } from "./country-pairs.ts";
import { groupHead } from "./group-heads.ts";

const DASH = /^[–—-]$/;

/** A friendship group that is not called so, but after its two countries: «парламентской группы Монголия–Болгария», «группы «Куба – Чили»». */
export function findPairGroup(line: Line, first: number): BodyMention | null {
  const head = groupHead(line, first);
  if (head === null) return null;
  const last = pastPair(line, head + 1);
  if (last === null) return null;
  return bodyMention({
    type: "Forum",
    first,
    last,
    forumKind: "FRIENDSHIP_GROUP",
    name: nominativePhrase(line, first, last, head + 1),
    cases: headCases(line, head, head + 1),
  });
}

function pastPair(line: Line, index: number): number | null {
  const quoted = pastQuoted(line, index);
  if (quoted !== null) return pastPair(line, index + 1) === quoted - 1 ? quoted : null;
  const pair = pastCountryPair(line, index);
  if (pair !== null) return pair;
  const one = findCountry(line, index);
  if (one?.form !== "noun" || !DASH.test(line.at(one.last)?.text ?? "")) return null;
  return findCountry(line, one.last + 1)?.last ?? null;
}
