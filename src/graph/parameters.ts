import neo4j from "neo4j-driver";

/** Values by the names that a query gives them. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Parameters as the server should see them: whole numbers become integers, which JavaScript cannot tell from floats and
 * the driver would send as floats; undefined becomes null.
 */
export const encodeParameters = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, encode(value)]));

const encode = (value: unknown): unknown => {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value === undefined) return null;
  if (isPlainObject(value)) return encodeParameters(value);
  return value;
};

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
