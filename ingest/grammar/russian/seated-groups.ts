import type { BodyMention } from "../../stages.ts";
import { findChamber } from "../bodies/chambers.ts";
import { headCases } from "../bodies/head-cases.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { groupHead } from "./group-heads.ts";

/** A group by its adjectives and its house, in the genitive: «Центральноазиатской группы в Бундестаге», «рабочей группы Сената». */
export function findSeatedGroup(line: Line, first: number): BodyMention | null {
  const head = groupHead(line, first);
  if (head === null || head === first) return null;
  const seat = findChamber(line, line.is(head + 1, "в", "во", "при") ? head + 2 : head + 1);
  if (!seat) return null;
  return bodyMention({
    type: "Organization",
    first,
    last: seat.last,
    chambers: seat.chambers,
    country: seat.country,
    name: nominativePhrase(line, first, seat.last, head + 1),
    cases: headCases(line, head, head + 1),
  });
}
