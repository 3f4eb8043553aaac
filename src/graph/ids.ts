export { hashOf } from "../../ingest/text/hash.ts";

/** JSON with sorted keys and without undefined values, so that equal content is an equal string. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => compare(left, right)))
      : inner,
  );

/** Order of code units: the same on every machine, whatever its locale. */
export const compare = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** Sorted by code units, each value once. */
export const sortedUnique = (values: Iterable<string>): string[] =>
  [...new Set(values)].sort(compare);

/** Values collected under their keys, in order of arrival. */
export const groupBy = <Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};
