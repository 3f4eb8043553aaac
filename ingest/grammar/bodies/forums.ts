import type { BodyMention } from "../../stages.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";
import { pastQuoted } from "../quotes.ts";
import {
  betweenChambers,
  type ForumTail,
  NO_TAIL,
  russianForumTail,
} from "../russian/forum-tails.ts";
import { headCases } from "./head-cases.ts";

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
 * «Невский международный экологический конгресс», «председатель женского форума ПАС» (led, so without a capital), «конференция «Парламенты и …»», «группа дружбы «Казахстан – Куба»».
 */
export function findTitledForum(line: Line, first: number, isLed = false): BodyMention | null {
  const start = headStart(line, first);
  const hit = start === null ? null : line.hit(start, "forumHead");
  const [value] = hit?.values ?? [];
  if (start === null || !hit || !value) return null;
  const { last, joint, country } = tailOf(line, hit.last);
  const isGroup = value.kind === "FRIENDSHIP_GROUP" || value.kind === "COMMISSION";
  const titled =
    last > hit.last ||
    (start > first && first > 0 && (isGroup || line.at(first)?.capitalized === true));
  if (
    !titled ||
    (!isGroup &&
      !isLed &&
      !line.at(first)?.capitalized &&
      !/^[«"“]/.test(line.at(hit.last)?.text ?? ""))
  )
    return null;
  return bodyMention({
    type: "Forum",
    first,
    last,
    name: nominativePhrase(line, first, last, hit.last),
    forumKind: value.kind,
    joint,
    country,
    cases: headCases(line, start, hit.last),
  });
}

/** A forum by its head noun alone, written with a capital: «участие в работе Съезда», «сессия Ассамблеи». */
export function findBareForum(line: Line, first: number): BodyMention | null {
  const token = line.at(first);
  if (!token?.capitalized || first === 0) return null;
  const short = line.hit(first, "forum", ({ strong }) => !strong);
  const hit = short ?? line.hit(first, "forumHead");
  if (!hit) return null;
  const body = bodyMention({
    type: "Forum",
    first,
    last: hit.last,
    name: nominativePhrase(line, first, hit.last),
    anaphoric: true,
    cases: headCases(line, first, hit.last),
  });
  return short ? { ...body, shortFor: short.values.map(({ record }) => record) } : body;
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

/** What follows the head: "between our Chambers", «… «Казахстан – Таджикистан»». */
function tailOf(line: Line, from: number): ForumTail {
  if (line.language === "ru") return russianForumTail(line, from);
  const title = pastQuoted(line, from) ?? from;
  if (!line.is(title, "between")) return { ...NO_TAIL, last: title };
  return { ...NO_TAIL, ...betweenChambers(line, title, title) };
}
