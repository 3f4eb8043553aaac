import { closingOf } from "./closing.ts";

/** Keys of the records that a statement returns as lists, by the mark each list begins with. */
export type Shapes = readonly (readonly string[])[];

/** A statement whose records are lists. */
export interface Packed {
  readonly text: string;
  readonly shapes: Shapes;
}

/** `node {.id, …}` or, where it is what a query returns, `{id: node.id, …}`. */
const RECORD = /\b(\w+) \{(?=\s*\.\w)|(RETURN |RETURN collect\(|WITH )\{(?=\s*\w+: )/g;
/** Maps that the query itself looks into. */
const FOUND = /^\}\)? AS found\b/;
const PROPERTY = /^\.(\w+)$/;
const ENTRY = /^(\w+): ([\s\S]*)$/;

/**
 * Rewrites the records that a statement returns as lists of their values: `[-1, node.id, node.name]` for
 * `node {.id, .name}`. A driver reads the keys of each map anew; a list says by its first number which record it is.
 * Records with all their properties (`.*`) stay as they are.
 */
export const pack = (text: string): Packed => {
  const shapes: string[][] = [];
  const indexOf = (keys: readonly string[]): number => {
    const known = shapes.findIndex((shape) => shape.join() === keys.join());
    return known >= 0 ? known : shapes.push([...keys]) - 1;
  };

  const packAll = (part: string): string => {
    let packed = "";
    let from = 0;
    for (const { 0: opening, 1: variable, 2: before = "", index } of part.matchAll(RECORD)) {
      const open = index + opening.length;
      const close = index < from ? null : closingOf(part, open - 1, "{}");
      const entries = close === null ? null : entriesOf(part.slice(open, close), variable);
      if (close === null || !entries || FOUND.test(part.slice(close))) continue;
      const mark = -1 - indexOf(entries.map(([key]) => key));
      const values = entries.map(([, value]) => packAll(value));
      packed += `${part.slice(from, index)}${before}[${[mark, ...values].join(", ")}]`;
      from = close + 1;
    }
    return packed + part.slice(from);
  };

  return { text: packAll(text), shapes };
};

/** What the lists of an answer stand for; all else as it is. */
export const unpack = (value: unknown, shapes: Shapes): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return unpackMap(value as Readonly<Record<string, unknown>>, shapes);
  const [mark] = value as readonly unknown[];
  if (typeof mark === "string") return value;
  const keys = typeof mark === "number" && mark < 0 ? shapes[-1 - mark] : undefined;
  if (!keys) return value.map((item) => unpack(item, shapes));
  const record: Record<string, unknown> = {};
  for (const [index, key] of keys.entries()) record[key] = unpack(value[index + 1], shapes);
  // A record of what is not there.
  return record["id"] === null ? null : record;
};

/** A record with all its properties, in which others may be. */
const unpackMap = (map: Readonly<Record<string, unknown>>, shapes: Shapes): unknown =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, unpack(value, shapes)]));

type Entry = readonly [key: string, value: string];

/** Keys and values; null where not all are of a known form. */
const entriesOf = (body: string, variable: string | undefined): Entry[] | null => {
  const entries: Entry[] = [];
  for (const part of partsOf(body)) {
    const property = variable ? PROPERTY.exec(part)?.[1] : undefined;
    const [, key, value] = ENTRY.exec(part) ?? [];
    if (property) entries.push([property, `${variable}.${property}`]);
    else if (key && value) entries.push([key, value]);
    else return null;
  }
  return entries;
};

const SIGN = /[()[\]{}]|,|'[^']*'/g;

const partsOf = (body: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of body.matchAll(SIGN)) {
    if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    else if (sign === "," && depth === 0) {
      parts.push(body.slice(from, index).trim());
      from = index + 1;
    }
  }
  return [...parts, body.slice(from).trim()];
};
