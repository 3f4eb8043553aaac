import { pack, type Shapes } from "./pack.ts";
import type { Parameters } from "./parameters.ts";
import { keepProperties, keepTypes } from "./properties.ts";
import type { Queries } from "./queries.ts";
import { specialize } from "./specialize.ts";

/** A query by key to be asked inside another one, of each `node` that one finds. */
export interface NestedQuery {
  readonly query: string;
  readonly parameters: Parameters;
}

/** What to send, and how to read the answer. */
export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
  readonly shapes: Shapes;
}

interface Composed {
  readonly text: string;
  readonly shapes: Shapes;
  /** Before records became lists, as other queries take it in. */
  readonly plain: string;
  /** Which parameters the text still names: whole ones, or parts of maps. */
  readonly used: readonly (readonly [name: string, part: string | null])[];
}

const MOST_TEXTS = 5_000;
const COMMENT = /^\s*\/\/.*\n/gm;
const USED = /\$(\w+)(?:\.(\w+))?/g;
const NESTED = /\$read\.nested\b/g;
const IDLE = /,\s*\w+: null(?=\s*[,}])|(?<=\{)\w+: null,\s*/g;
const HEADER = /^UNWIND \$keys AS key\s+MATCH \(source:Entity \{id: key\}\)\s+/;
const RESULT = /RETURN key, ([\s\S]*) AS total, (COLLECT \{[\s\S]*\}) AS rows\s*$/;
/** Variables of queries by key that are in scope where these are nested; not the keys of maps, which a space follows. */
const SCOPED = /\b(n*)(node|sort)\b(?!: )/g;

/**
 * Makes of a query and its parameters the one statement that this call needs: without the branches that its parameters
 * rule out, without properties that nobody asks for, with the queries nested in it, and with no parameter it does not
 * name. Each shape of a call is composed once.
 */
export const createComposer = (queries: Queries) => {
  const known = new Map<string, Composed>();

  const composed = (name: string, parameters: Parameters): Composed | null => {
    const key = `${name};${shapeOf(parameters)}`;
    const found = known.get(key);
    if (found) return found;
    const written = queries.get(name);
    if (written === undefined) return null;
    const made = make(written.replace(COMMENT, ""), parameters);
    if (known.size < MOST_TEXTS) known.set(key, made);
    return made;
  };

  const make = (written: string, parameters: Parameters): Composed => {
    const typed = keepTypes(written, parameters["types"]);
    const kept = keepProperties(specialize(typed, parameters), readOf(parameters)["only"]);
    const nested = nestedIn(parameters).map(({ query, parameters: inner }, index) =>
      embed(composed(query, inner)?.plain ?? "", index),
    );
    const plain = kept
      .replace(NESTED, nested.length > 0 ? `[${nested.join(", ")}]` : "null")
      .replace(IDLE, "");
    const { text, shapes } = pack(tidy(plain));
    const used = [...text.matchAll(USED)].map(
      ({ 1: name = "", 2: part }) => [name, part ?? null] as const,
    );
    return { text, shapes, plain, used };
  };

  return (name: string, parameters: Parameters): Statement | null => {
    const found = composed(name, parameters);
    if (!found) return null;
    const { text, shapes, used } = found;
    return { text, shapes, parameters: pick(flatten(parameters), used) };
  };
};

/** Without conditions that hold anyway and in as few bytes as may be: the driver sends texts in pieces of 1400. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/ AND true\b/g, "")
    .replace(/\bWHERE true AND /g, "WHERE ")
    .replace(/\bWHERE true (?=MATCH|WITH|RETURN|ORDER|UNION|\})/g, "")
    .trim();

/** What a query by key returns of `node`, as an expression; its parameters get names of their own. */
const embed = (text: string, index: number): string =>
  text
    .replace(HEADER, "")
    .replace(RESULT, "[$1, $2]")
    .replace(SCOPED, "n$1$2")
    .replace(/\bsource\b/g, "node")
    .replace(/\$(\w+)/g, `$n${index}_$1`);

const readOf = ({ read }: Parameters): Parameters =>
  typeof read === "object" && read !== null ? (read as Parameters) : {};

const nestedIn = (parameters: Parameters): readonly NestedQuery[] =>
  (readOf(parameters)["nested"] as readonly NestedQuery[] | undefined) ?? [];

/** All parameters, those of nested queries by the names that `embed` gives them. */
const flatten = (parameters: Parameters): Parameters => {
  const nested = nestedIn(parameters);
  if (nested.length === 0) return parameters;
  const flat: Record<string, unknown> = { ...parameters };
  nested.forEach(({ parameters: inner }, index) => {
    for (const [name, value] of Object.entries(flatten(inner))) flat[`n${index}_${name}`] = value;
  });
  return flat;
};

const pick = (parameters: Parameters, used: Composed["used"]): Parameters => {
  const picked: Record<string, unknown> = {};
  for (const [name, part] of used) {
    const value = parameters[name];
    if (part === null || typeof value !== "object" || value === null) picked[name] = value;
    else picked[name] = { ...(picked[name] ?? {}), [part]: (value as Parameters)[part] };
  }
  return picked;
};

const MAPS = ["filter", "page", "read"];
const ORDER_KEY = /^[A-Z_]{1,20}$/;

/** What of the parameters decides the text; calls of one shape share one text. */
const shapeOf = (parameters: Parameters): string => {
  let shape = Array.isArray(parameters["types"]) ? `types=${parameters["types"].join()};` : "";
  for (const map of MAPS) {
    const values = parameters[map];
    if (typeof values !== "object" || values === null) continue;
    for (const [key, value] of Object.entries(values)) {
      if (key === "nested") continue;
      shape += `${map}.${key}=${key === "only" ? value : traitOf(value)};`;
    }
  }
  for (const { query, parameters: inner } of nestedIn(parameters)) {
    shape += `(${query};${shapeOf(inner)})`;
  }
  return shape;
};

/** Small closed sets of values stand for themselves, of the rest only whether they are given. */
const traitOf = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" && ORDER_KEY.test(value) ? value : "given";
};
