import type { Line } from "../grammar/line.ts";
import { groupAfter, isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import type { Attendance } from "./russian-presiding.ts";
import { isGathering, venueJustNamed } from "./venues.ts";

const REACH = 16;
const FORUM_REACH = 5;

/** By its form alone. */
export function isOfParticipants(line: Line, index: number): boolean {
  return line.is(index, "участников", "выступающих", "делегатов");
}

function isAmong(line: Line, index: number): boolean {
  if (!isOfParticipants(line, index)) return false;
  return line.is(index - 1, "среди") || (line.is(index - 1, "числе") && line.is(index - 2, "в"));
}

/** «Среди участников форума – А. и Б.», «Идёт сессия МПА СНГ. В числе участников А.». */
export function among(scene: Scene, index: number): Attendance | null {
  const { line, mentions } = scene.reading;
  if (!isAmong(line, index)) return null;
  const named = mentions.find(
    (mention): mention is BodyMention =>
      mention.kind === "body" &&
      mention.type === "Forum" &&
      mention.first > index &&
      mention.first - index <= FORUM_REACH,
  );
  // «среди участников выставки»
  const [next] = line.analyze(index + 1);
  const isOther = next?.pos === "NOUN" && next.case === "gent" && !isGathering(line, index + 1);
  const forum = named ?? (isOther ? null : venueJustNamed(scene));
  const group = groupAfter(scene, named?.last ?? index, "SUBJ", {
    reach: REACH,
    test: isPersonGroup,
  });
  return forum && group && { forum, group, at: index };
}
