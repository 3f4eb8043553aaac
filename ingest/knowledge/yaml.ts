import { CORE_SCHEMA, dump, load } from "js-yaml";

/** A YAML text as plain values; dates stay strings. Throws with line and column when it is no YAML. */
export const parseYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

/** Plain values as YAML text. */
export const formatYaml = (value: unknown): string =>
  dump(value, { schema: CORE_SCHEMA, lineWidth: -1 });
