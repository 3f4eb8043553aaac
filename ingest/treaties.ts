import type { Entities } from "./entities.ts";
import type { DatedClaim } from "./events.ts";
import type { Article, Entity } from "./types.ts";

/**
 * Gives each document of an article its identity: title, the countries of its parties and the year it was signed in, so
 * that documents of one title between other parties, or of another year, stay apart.
 */
export function settleTreaties(
  claims: readonly DatedClaim[],
  entities: Entities,
  { id, publishedOn }: Article,
): DatedClaim[] {
  const groups = groupByDocument(claims.filter(({ predicate }) => predicate === "SIGNED"));
  const settled = new Map<DatedClaim, Entity>();
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const { name, kind, status } =
      group.find(({ status: told }) => told === "ASSERTED")?.object ?? first.object;
    const year = group.find(({ date }) => date)?.date?.start.slice(0, 4) ?? "";
    const isTitled = name.includes(" ");
    const treaty = entities.named("Treaty", name, {
      ...(kind ? { kind } : {}),
      ...(status ? { status } : {}),
      distinction: [...countriesOf(group), isTitled ? year : (publishedOn ?? id)],
    });
    for (const claim of group) settled.set(claim, treaty);
  }
  return claims.map((claim) => ({ ...claim, object: settled.get(claim) ?? claim.object }));
}

/** Claims of one title are of one document unless their years contradict each other. */
function groupByDocument(claims: readonly DatedClaim[]): DatedClaim[][] {
  const groups: DatedClaim[][] = [];
  for (const claim of claims) {
    const group = groups.find(([first]) => first && isSameDocument(first, claim));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function isSameDocument(left: DatedClaim, right: DatedClaim): boolean {
  if (left.object.name !== right.object.name || left.object.kind !== right.object.kind)
    return false;
  return !left.date || !right.date || left.date.start.slice(0, 4) === right.date.start.slice(0, 4);
}

function countriesOf(group: readonly DatedClaim[]): string[] {
  return [...new Set(group.flatMap(({ subject }) => subject.countryCode ?? []))].sort();
}
