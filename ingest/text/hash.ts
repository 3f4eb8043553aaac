import { createHash } from "node:crypto";

/** Sixteen hexadecimal digits of the parts' SHA-256; equal parts give equal ids on every machine. */
export const hashOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
