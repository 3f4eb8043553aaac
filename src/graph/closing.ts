const SIGNS = { "()": /[()]|'[^']*'/g, "{}": /[{}]|'[^']*'/g };

/** Where the bracket that opens at `start` in the text of a query closes; null where it does not. */
export const closingOf = (
  text: string,
  start: number,
  brackets: keyof typeof SIGNS,
): number | null => {
  const [opening, closing] = brackets;
  let depth = 0;
  for (const { 0: sign, index } of text.slice(start).matchAll(SIGNS[brackets])) {
    if (sign === opening) depth += 1;
    if (sign === closing) depth -= 1;
    if (depth === 0) return start + index;
  }
  return null;
};
