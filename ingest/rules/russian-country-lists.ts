import { isDelegation } from "../people/delegates.ts";
import type { Scene } from "../scene.ts";
import type { CountryMention, Group, PersonMention } from "../stages.ts";
import type { Entity } from "../types.ts";

const LINKS = [",", "и", "а", "также", "из"];

/**
 * Each country of a list that hangs on one noun: «делегации Казахстана, Ирана и Омана», «парламентарии из Ирана и
 * Омана»; of «парламенты Казахстана, Ирана и Омана» their parliaments. None where only one country is named.
 */
export function listedCountries({ document, reading }: Scene, group: Group): readonly Entity[] {
  const noun = group.members.at(-1);
  if (!noun || noun.kind === "country" || (noun.kind === "person" && noun.name)) return [];
  const first = noun.kind === "body" && noun.country ? [noun.country] : [];
  const codes = [...first, ...countriesBehind({ reading }, group.last)];
  if (codes.length < 2) return [];
  if (noun.kind === "body" && noun.type === "Chamber")
    return codes.flatMap((code) => {
      const parliament = document.houses.parliament(code);
      return parliament ? document.entities.chamber(parliament) : [];
    });
  if (noun.kind === "person" ? !areMembers(noun) : !isDelegation(noun)) return [];
  return codes.flatMap((code) => document.entities.country(code) ?? []);
}

/** «депутаты», «парламентарии»: but «главы парламентов» are people with names. */
function areMembers({ posts }: PersonMention): boolean {
  return posts.every(({ record }) => Object.values(record.role).every((role) => role === "MEMBER"));
}

function countriesBehind({ reading: { line, groups } }: Pick<Scene, "reading">, from: number) {
  const codes: string[] = [];
  let last = from;
  for (const group of groups) {
    if (group.first < from) continue;
    const countries = group.members.filter(
      (member): member is CountryMention => member.kind === "country" && member.form === "noun",
    );
    const isList =
      countries.length === group.members.length &&
      countries.every(({ marks, cases }) => marks.has("GEN") || cases.includes("gent")) &&
      line.tokens.slice(last, group.first).every(({ lower }) => LINKS.includes(lower));
    if (!isList) break;
    codes.push(...countries.map(({ code }) => code));
    last = group.last;
  }
  return codes;
}
