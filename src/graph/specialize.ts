import { closingOf } from "./closing.ts";
import type { Parameters } from "./parameters.ts";

/**
 * A query's text for one call, without the branches that its parameters rule out: filters that are not given, the other
 * order, nested things that nobody wants. What is left means the same, and is planned and run for what it is. Only
 * conditions of these forms are looked at, all else stays as it is written:
 * `($filter.x IS NULL OR …)`, `$page.x IS NULL OR CASE …`, `CASE WHEN [NOT] $read.x [IS [NOT] NULL] THEN … ELSE … END`,
 * `CASE $page.x WHEN '…' THEN … ELSE … END`, `$filter.x IS [NOT] NULL`.
 */
export const specialize = (text: string, parameters: Parameters): string => {
  let result = text;
  for (const rewrite of [rewriteCases, rewriteFilters, rewriteStarts]) {
    result = rewrite(result, parameters);
  }
  return result
    .replace(TEST, (written, path: string, not?: string) => {
      const found = parameterOf(path, parameters);
      return found.isKnown ? String((found.value === null) !== Boolean(not)) : written;
    })
    .replace(EMPTY_ORDER_AT_START, "ORDER BY ")
    .replace(EMPTY_ORDER, "");
};

const MAPS = ["filter", "page", "read"];
const TEST = /\$(\w+\.\w+) IS (NOT )?NULL/g;
const EMPTY_ORDER_AT_START = /ORDER BY (?:null(?: DESC)?,\s*)+/g;
const EMPTY_ORDER = /,\s*null(?: DESC)?(?=\s*(?:,|\n))/g;

type Value = { readonly isKnown: false } | { readonly isKnown: true; readonly value: unknown };

const UNKNOWN: Value = { isKnown: false };

/** What a parameter holds; unknown where the call has no such map, as the query may then be at fault. */
const parameterOf = (path: string, parameters: Parameters): Value => {
  const [map = "", key = ""] = path.split(".");
  const values = MAPS.includes(map) ? parameters[map] : undefined;
  if (typeof values !== "object" || values === null) return UNKNOWN;
  return { isKnown: true, value: (values as Parameters)[key] ?? null };
};

const CASE = /\bCASE\s+(?:WHEN\s+)?(?:NOT\s+)?\$(\w+\.\w+)/g;
const CONDITION = /^WHEN\s+(NOT\s+)?\$(\w+\.\w+)(\s+IS\s+NULL|\s+IS\s+NOT\s+NULL)?$/;
const CHOICE = /^\$(\w+\.\w+)$/;

/** From the inside out, because the last `CASE` in the text holds no other one of a known form. */
const rewriteCases = (text: string, parameters: Parameters): string => {
  let result = text;
  const starts = [...text.matchAll(CASE)].map(({ index }) => index).reverse();
  for (const start of starts) {
    const found = readCase(result, start);
    const chosen = found && choose(found.parts, parameters);
    if (found && chosen !== null) {
      result = `${result.slice(0, start)}${chosen}${result.slice(found.end)}`;
    }
  }
  return result;
};

interface CaseParts {
  /** What stands between the keywords of this level: head, then each of WHEN, THEN, ELSE with its text. */
  readonly parts: readonly string[];
  readonly end: number;
}

const KEYWORDS = /\b(CASE|WHEN|THEN|ELSE|END)\b|'[^']*'/g;

const readCase = (text: string, start: number): CaseParts | null => {
  const parts: string[] = [];
  let depth = 0;
  let from = start + "CASE".length;
  for (const { 0: word, index } of text.slice(start).matchAll(KEYWORDS)) {
    if (word === "CASE") depth += 1;
    if (depth === 1 && (word === "WHEN" || word === "THEN" || word === "ELSE" || word === "END")) {
      parts.push(text.slice(from, start + index).trim());
      from = start + index;
    }
    if (word === "END") depth -= 1;
    if (depth === 0) return { parts, end: start + index + "END".length };
  }
  return null;
};

/** The branch taken, in parentheses where it is more than a word; null when it cannot be told before the call. */
const choose = ([head = "", ...rest]: readonly string[], parameters: Parameters): string | null => {
  const otherwise = rest.at(-1)?.startsWith("ELSE") ? bodyOf(rest.at(-1) ?? "") : "null";
  if (head === "") {
    const [when = "", then = "", ...more] = rest;
    const isSimple = more.length === 0 || (more.length === 1 && more[0]?.startsWith("ELSE"));
    const holds = isSimple ? conditionHolds(when, parameters) : null;
    if (holds === null) return null;
    return enclosed(holds ? bodyOf(then) : otherwise);
  }
  const path = head.match(CHOICE)?.[1];
  const value = path ? parameterOf(path, parameters) : UNKNOWN;
  if (!value.isKnown || (value.value !== null && typeof value.value !== "string")) return null;
  const branch = rest.indexOf(`WHEN '${value.value}'`);
  return enclosed(branch < 0 ? otherwise : bodyOf(rest[branch + 1] ?? ""));
};

const conditionHolds = (when: string, parameters: Parameters): boolean | null => {
  const [, not, path = "", test] = when.match(CONDITION) ?? [];
  const found = parameterOf(path, parameters);
  if (!found.isKnown) return null;
  if (test) return (found.value === null) === !/NOT/.test(test);
  return typeof found.value === "boolean" ? found.value !== Boolean(not) : null;
};

const bodyOf = (part: string): string => part.replace(/^(?:THEN|ELSE)\s+/, "");

const enclosed = (body: string): string => (/^[\w.$]+$/.test(body) ? body : `(${body})`);

const FILTER = /\(\$(\w+\.\w+) IS NULL\s+OR\s+/g;

/** `($filter.x IS NULL OR …)`: true where it is not given, else what follows. */
const rewriteFilters = (text: string, parameters: Parameters): string => {
  let result = text;
  for (const { 0: opening, 1: path = "", index } of [...text.matchAll(FILTER)].reverse()) {
    const found = parameterOf(path, parameters);
    const end = closingOf(result, index, "()");
    if (!found.isKnown || end === null) continue;
    const kept = `(${result.slice(index + opening.length, end)}`;
    result = `${result.slice(0, index)}${found.value === null ? "true" : kept}${result.slice(end)}`;
    if (found.value === null) result = `${result.slice(0, index + 4)}${result.slice(index + 5)}`;
  }
  return result;
};

const START = /\$(page\.afterId) IS NULL OR (?=\()/g;

/** `$page.afterId IS NULL OR (…)`, once the order inside is decided. */
const rewriteStarts = (text: string, parameters: Parameters): string => {
  let result = text;
  for (const { 0: opening, 1: path = "", index } of [...text.matchAll(START)].reverse()) {
    const found = parameterOf(path, parameters);
    const open = index + opening.length;
    const end = closingOf(result, open, "()");
    if (!found.isKnown || end === null) continue;
    const rest = found.value === null ? "true" : result.slice(open, end + 1);
    result = `${result.slice(0, index)}${rest}${result.slice(end + 1)}`;
  }
  return result;
};
