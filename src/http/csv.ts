import { GraphQLError } from "graphql";

type Cell = string | number | boolean | null;
/** What an answer is made of. */
export type Json = Cell | readonly Json[] | { readonly [name: string]: Json };
type Row = ReadonlyMap<string, Cell>;

const LISTED = "|";
/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The one connection of an answer as the text of RFC 4180: a row for each edge, columns by their way, such as `node.name`.
 * Throws where there are none or several.
 */
export const toCsv = (data: Json): string => {
  const [edges, ...others] = [...connectionsOf(data)];
  if (!edges || others.length > 0) {
    const found = edges ? others.length + 1 : 0;
    throw new GraphQLError(
      `CSV needs exactly one outermost connection with edges, found ${found}`,
      {
        extensions: { code: "BAD_USER_INPUT" },
      },
    );
  }
  const rows = edges.map((edge) => new Map(cellsOf(edge, "")));
  if (rows.length === 0) return "";
  const columns = columnsOf(rows);
  const lines = [columns, ...rows.map((row) => columns.map((name) => row.get(name) ?? null))];
  return lines.map((cells) => `${cells.map(quote).join(",")}\r\n`).join("");
};

/** The edges of connections that lie in no other one. */
function* connectionsOf(value: Json): Generator<readonly Json[]> {
  if (value === null || typeof value !== "object") return;
  const edges = isList(value) ? null : value["edges"];
  if (edges && typeof edges === "object" && isList(edges)) yield edges;
  else for (const inner of Object.values(value)) yield* connectionsOf(inner);
}

/** Objects become dotted names, lists one text. */
function* cellsOf(value: Json, name: string): Generator<[column: string, cell: Cell]> {
  if (value === null || typeof value !== "object") yield [name, value];
  else if (isList(value)) yield [name, value.map(toText).join(LISTED)];
  else {
    for (const [key, inner] of Object.entries(value)) {
      yield* cellsOf(inner, name ? `${name}.${key}` : key);
    }
  }
}

/** In the order of their first appearance; a thing that is null in one row and an object in another has only the object's. */
const columnsOf = (rows: readonly Row[]): string[] => {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
};

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

/** A list in a list is no matter of rows: things of one field are that field, others are JSON. */
const toText = (value: Json): string => {
  if (value === null || typeof value !== "object") return String(value ?? "");
  const [only, ...others] = Object.values(value);
  if (isList(value) || others.length > 0 || only === undefined) return JSON.stringify(value);
  return toText(only);
};

const quote = (cell: Cell): string => {
  const text = cell === null ? "" : String(cell);
  const safe = typeof cell === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
