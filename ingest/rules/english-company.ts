import type { Line } from "../grammar/line.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { withListed } from "./english-lists.ts";
import type { Bound } from "./sides.ts";

const BY = ["accompanied", "joined", "flanked"];
const WITH = ["together", "along"];
const KIN = ["wife", "husband", "spouse", "daughter", "son"];
const BETWEEN = [",", "who", "was", "were", "(", "–", "—"];

/** A bound with those who came along: "X, accompanied by A and B, met Y", "X met Y, along with C". */
export function withCompany(scene: Scene, bound: Bound): Bound {
  const more = scene.reading.groups.flatMap((group) => {
    const host = isPersonGroup(group) ? hostOf(scene, group) : null;
    if (!host) return [];
    const listed = withListed(scene, group, isPersonGroup);
    return [{ host, company: listed.flatMap((each) => entitiesOf(scene, each)) }];
  });
  if (more.length === 0) return bound;
  const joined = (side: readonly Entity[]) => [
    ...side,
    ...more.flatMap(({ host, company }) => {
      const all = [...entitiesOf(scene, host), ...company];
      return all.some(({ id }) => side.some((member) => member.id === id)) ? all : [];
    }),
  ];
  return bound.how === "mutual"
    ? bound
    : { ...bound, left: joined(bound.left), right: joined(bound.right) };
}

/** Whom a group came along with. */
function hostOf({ reading: { groups, line } }: Scene, { first }: Group): Group | null {
  const start = companyWord(line, first);
  if (start === null) return null;
  let before = start - 1;
  while (line.is(before, ...BETWEEN)) before--;
  return groups.findLast((group) => group.last === before + 1 && isPersonGroup(group)) ?? null;
}

/** Where "accompanied by", "along with" starts before a token. */
function companyWord(line: Line, first: number): number | null {
  let index = first - 1;
  while (line.is(index, "the", "his", "her", "its", "their", ",", "by", "with", "mr", "ms", ".")) {
    if (line.is(index, "by") && line.is(index - 1, ...BY)) return index - 1;
    if (line.is(index, "with") && line.is(index - 1, ...WITH)) return index - 1;
    index--;
  }
  return line.is(index, ...KIN) ? null : line.is(index, "alongside") ? index : null;
}

/** "The meeting was also attended by", "attended the talks", "also present at the meeting". */
export function isAttended({ reading: { line } }: Scene, first: number, last: number): boolean {
  let behind = last;
  while (line.is(behind, "was", "were", "also", "has", "have", "been")) behind++;
  if (behind > last && line.is(behind, "attended", "joined") && line.is(behind + 1, "by"))
    return true;
  if (!line.is(first - 1, "the", "this", "these")) return false;
  // "The meeting took place on Monday, where A took part", "the meeting, in which A participated".
  const where = line.tokens.findIndex(
    ({ lower }, index) =>
      index >= last && (lower === "where" || (lower === "which" && line.is(index - 1, "in", "at"))),
  );
  if (where > 0 && tookPart(line, where)) return true;
  const before = line.is(first - 2, "in", "at", "during") ? first - 3 : first - 2;
  return line.is(before, "attended", "part", "participated", "present", "joined", "attendance");
}

function tookPart(line: Line, from: number): boolean {
  return line.tokens
    .slice(from)
    .some(
      ({ lower }, step) =>
        lower === "participated" || (lower === "took" && line.is(from + step + 1, "part")),
    );
}
