/** How queries write whole records: a variable that tells which kind it is of, and all its properties. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  entity: /\b(\w+) \{(\s*)\.\*,(?=\s*labels: labels\(\1\))/g,
  edge: /\b(edge) \{(\s*)\.\*/g,
  post: /\b(post) \{(\s*)\.\*/g,
  event: /\b(event) \{(\s*)\.\*/g,
  statement: /\b(statement) \{(\s*)\.\*/g,
  article: /\b(article) \{(\s*)\.\*/g,
};

/** What a row is sorted by and its id, as rows of pages begin. */
const PLACE = /\bsort: \w+,\s*id: \w+\.id,\s*/g;

/**
 * The text with the properties named in place of all, such as `article {.id, .title}` for `article {.*}`: for each kind
 * that `only` (`entity=id,name;article=id,title;edge=*`, as `src/asked.ts` writes it) names.
 */
export const keepProperties = (text: string, only: unknown): string => {
  if (typeof only !== "string") return text;
  let result = text;
  for (const part of only.split(";")) {
    const [kind = "", names = ""] = part.split("=");
    if (kind === "place" && names === "") result = result.replace(PLACE, "");
    const whole = WHOLE[kind];
    if (!whole || names === "*") continue;
    const listed = names
      .split(",")
      .map((name) => `.${name}`)
      .join(", ");
    const comma = kind === "entity" ? "," : "";
    // A whole record of which nothing is asked is nothing; with more in it than its properties, it keeps these.
    result =
      names === ""
        ? result.replace(new RegExp(`${whole.source}\\}`, "g"), "null")
        : result.replace(whole, (_opening, variable: string, space: string) =>
            [variable, " {", space, listed, comma].join(""),
          );
  }
  return result;
};

/** All types that queries about the whole graph know, `IN_COUNTRY` the last of them. */
const TYPES = /\[(edge)?:(?:[A-Z_]+\|)+IN_COUNTRY(\*\.\.\d+)?\]/g;
const TYPE = /^[A-Z_]+$/;

/**
 * The text with the types of relationships that a call asks for in its patterns, such as `[edge:SIGNED]`, where a query
 * writes all that it knows and `type(edge) IN $types` behind them. What is not to be seen is then not walked either.
 */
export const keepTypes = (text: string, types: unknown): string => {
  if (!Array.isArray(types) || types.length === 0 || !types.every(isType)) return text;
  return text
    .replace(TYPES, (_all, edge = "", length = "") => `[${edge}:${types.join("|")}${length}]`)
    .replace(/\btype\(edge\) IN \$types\b/g, "true");
};

const isType = (type: unknown): boolean => typeof type === "string" && TYPE.test(type);
