import { hash } from "node:crypto";

/** Sixteen hexadecimal digits of the parts' SHA-256; equal parts give equal ids on every machine. */
export const hashOf = (...parts: readonly string[]): string =>
  hash("sha256", JSON.stringify(parts), "hex").slice(0, 16);
