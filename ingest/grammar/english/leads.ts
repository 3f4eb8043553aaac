import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { findCountry } from "../bodies/countries.ts";
import { joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { findEnglishBody } from "./bodies.ts";
import { withoutTarget } from "./groups.ts";

const MAX_LEADING = 9;
const MODIFIERS = [
  "newly-elected",
  "newly",
  "re-elected",
  "current",
  "new",
  "acting",
  "visiting",
  "incumbent",
  "first",
  "second",
  "senior",
  "then",
  "interim",
  "caretaker",
  "top",
  "coordinating",
  "permanent",
  "term",
  "rotating",
  "departing",
  "non-resident",
  "nonresident",
];

/** A post's own word with what stands before it: "the former Chilean Senate ⟨Speaker⟩". */
export interface Lead {
  readonly at: number;
  readonly headLast: number;
  readonly record: PostRecord;
  /** The post as the gazetteer has it. */
  readonly surface: string;
  readonly body: BodyMention | null;
  readonly country: string | null;
  readonly demonym: string | null;
  readonly former: boolean;
}

/** What stands before the post's own word, and that word. */
export function leadOf(line: Line, first: number): Lead | null {
  let body: BodyMention | null = null;
  let country: string | null = null;
  let demonym: string | null = null;
  let former = false;
  let index = first;
  for (let step = 0; step < MAX_LEADING; step++) {
    const hit = line.hit(index, "post");
    const [value] = hit?.values ?? [];
    if (
      hit &&
      value &&
      !isOwner(line, hit.last) &&
      !isChairmanship(line, index) &&
      !isInsideName(line, index, hit.last) &&
      !isGivenName(line, index)
    )
      return {
        at: index,
        headLast: hit.last,
        record: value.record,
        surface: value.surface,
        body,
        country,
        demonym,
        former: former || /^(?:ex|then)-/.test(value.surface),
      };
    if (isThen(line, index)) former = true;
    const past = line.knowledge.modality.en.former.longest(0, (word) => [line.lower(index + word)]);
    const named = past ? null : findEnglishBody(line, index);
    const found: BodyMention | null = named && withoutTarget(line, named);
    const place = found ? null : findCountry(line, index);
    if (hit) index = hit.last;
    else if (past) {
      former = true;
      index += past.end;
    } else if (found) {
      body = joinBodies(body, found);
      country = country ?? found.country;
      index = found.last;
    } else if (place) {
      if (place.form !== "city") country = country ?? place.code;
      if (place.form === "adjective") demonym = place.code;
      index = place.last;
    } else if (
      line.is(index, ...MODIFIERS) ||
      (line.is(index, "elected", "appointed") && line.is(index - 1, "newly")) ||
      (index > first && line.is(index, "the", "'s", "’s")) ||
      isHyphen(line, index, first) ||
      isTopic(line, index, first)
    )
      index++;
    else return null;
    if (line.is(index, "'s", "’s")) index++;
  }
  return null;
}

/** "Vietnam-China Group Chair", but "MANILA, Philippines - House Speaker". */
function isHyphen(line: Line, index: number, first: number): boolean {
  const token = line.at(index);
  return index > first && token?.text === "-" && line.at(index - 1)?.end === token.start;
}

/** "Knesset Speaker, Amir Levi", but "the Amir" and "Amir Sheikh Tamim". */
function isGivenName(line: Line, index: number): boolean {
  return (
    line.is(index, "amir") &&
    !line.is(index - 1, "the", "highness") &&
    line.at(index - 1)?.capitalized !== true &&
    /^\p{Lu}\p{Ll}/u.test(line.at(index + 1)?.text ?? "") &&
    !line.knowledge.honorifics.en.has(line.lower(index + 1))
  );
}

/** "the UN Secretary-General's Special Representative": the first post owns the second. */
function isOwner(line: Line, last: number): boolean {
  return (
    /['’]s$/.test(line.lower(last - 1)) &&
    (line.hit(last, "post") !== null ||
      (line.at(last)?.capitalized === true && line.hit(last + 1, "post") !== null))
  );
}

/** "Defense Minister", "Education and Science Minister": what the minister is minister of. */
function isTopic(line: Line, index: number, first: number): boolean {
  const token = line.at(index);
  if (index > first && token?.lower === "and")
    return (
      line.at(index - 1)?.capitalized === true && line.knowledge.topics.has(line.lower(index + 1))
    );
  return token?.capitalized === true && line.knowledge.topics.has(token.lower);
}

/** "Under the chair of ASGP President Anna Berg": nobody chairs here. */
function isChairmanship(line: Line, index: number): boolean {
  return line.is(index, "chair") && line.is(index - 1, "the") && line.is(index - 2, "under");
}

/** "Speaker" inside "Speakers Conference" is no post. */
function isInsideName(line: Line, index: number, last: number): boolean {
  return line
    .hits(index)
    .some(
      (hit) =>
        hit.last > last && hit.values.some(({ type }) => type === "forum" || type === "chamber"),
    );
}

/** "by the then Speaker Anna Berg". */
function isThen(line: Line, index: number): boolean {
  return line.is(index, "then") && line.is(index - 1, "the", "by", "with", "to", "of");
}
