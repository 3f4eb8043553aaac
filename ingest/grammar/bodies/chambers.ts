import type { ChamberRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import { bodyMention } from "../body-mention.ts";
import type { Line } from "../line.ts";
import { pastParenthesis } from "../parentheses.ts";
import { findLocalBody } from "../russian/local-bodies.ts";
import { pastRegion } from "../russian/regions.ts";
import { chamberParts, type Part } from "./chamber-parts.ts";
import { headCases } from "./head-cases.ts";

/**
 * A chamber with the country and the parliament named beside it, in whatever order the language puts them:
 * «Сената Парламента Республики Казахстан», «Қазақстан Республикасы Парламенті Мәжілісі», "the Senate of Kazakhstan".
 */
export function findChamber(line: Line, first: number): BodyMention | null {
  return line.onceAt(readChamber, first);
}

function readChamber(line: Line, first: number): BodyMention | null {
  const parts = chamberParts(line, first);
  const named = parts.filter(({ chambers }) => chambers.length > 0);
  const head = mostSpecific(line, named);
  const last = parts.at(-1)?.last;
  if (!head || last === undefined) return null;
  const written = parts.find(({ country }) => country)?.country ?? null;
  if (findLocalBody(line, first)) return null;
  if (!written && pastRegion(line, pastParenthesis(line, last)) !== null) return null;
  const others = named.filter((part) => part !== head);
  const implied = [head, ...others].filter(({ strong }) => strong);
  const narrowed = narrow(head.chambers, written, others);
  const country = written ?? commonCountry(narrowed) ?? commonCountry(implied[0]?.chambers ?? []);
  const chambers = narrow(narrowed, country, []);
  return bodyMention({
    type: "Chamber",
    first,
    last,
    chambers,
    name: line.text(head.first, head.last),
    country,
    strong: implied.length > 0 || written !== null,
    withParliament: others.some(({ chambers: more }) =>
      more.some(({ kind }) => kind === "PARLIAMENT"),
    ),
    cases: headCases(line, head.first, head.last),
  });
}

/**
 * The chamber named together with its parliament, not the parliament; in Kazakh it stands last, and «Ұлттық жиналыстың
 * Өкілдер палатасы» is no National Assembly that is a house elsewhere.
 */
function mostSpecific(line: Line, parts: readonly Part[]): Part | undefined {
  const house = line.language === "kk" ? parts.findLast(isHouse) : parts.find(isHouse);
  return house ?? parts[0];
}

function isHouse({ chambers }: Part): boolean {
  return chambers.some(({ kind }) => kind === "UPPER" || kind === "LOWER");
}

function narrow(
  chambers: readonly ChamberRecord[],
  country: string | null,
  others: readonly Part[],
): readonly ChamberRecord[] {
  let fitting = chambers;
  if (country) {
    const home = fitting.filter((record) => record.country === country);
    if (home.length === 0) return [];
    fitting = home;
  }
  for (const { chambers: parents } of others) {
    const inside = fitting.filter(
      ({ parent, country: code }) =>
        parents.some(({ id }) => id === parent) || parents.some((other) => other.country === code),
    );
    if (inside.length > 0) fitting = inside;
  }
  return fitting;
}

function commonCountry(chambers: readonly ChamberRecord[]): string | null {
  const codes = new Set(chambers.map(({ country }) => country));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}
