/** Edits, swaps of neighbors included, that make one word of the other (optimal string alignment). */
export const editDistance = (left: string, right: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
};

/** The consonants of a key, and whether it begins with a vowel: what spellings of one name seldom differ in. */
export const skeleton = (key: string): string =>
  (/^[aeiou]/.test(key) ? "a" : "") + key.replace(/[aeiou]/g, "");

/** Vowels that spellings of one name interchange: uz "Norboyeva", be "Aliaksandr", kk «Нұртілеу». */
const VOWELS: ReadonlySet<string> = new Set([
  "ao",
  "oa",
  "ei",
  "ie",
  "ae",
  "ea",
  "eo",
  "oe",
  "uo",
  "ou",
  "iu",
  "ui",
]);

export type Nearness = "equal" | "vowels" | "typo" | "none";

/**
 * How near two keys are: one name, one name with other vowels, perhaps a slip of the pen, or no relation. First
 * vowels count: «Ерлан» and «Арлан» are two names.
 */
export const nearness = (left: string, right: string): Nearness => {
  if (left === right) return "equal";
  if (Math.min(left.length, right.length) < 4) return "none";
  if (skeleton(left) === skeleton(right) && differInVowels(left, right)) return "vowels";
  if (isLengthened(left, right) || isLengthened(right, left)) return "typo";
  const isShort = Math.min(left.length, right.length) < 5;
  return !isShort && editDistance(left, right) === 1 ? "typo" : "none";
};

/** One name with and without what it may end in: «Рахмонов» and «Рахмон», «Дастанбек» and «Дастан». */
const isLengthened = (short: string, long: string): boolean =>
  short.length >= 4 &&
  long.startsWith(short) &&
  /^(?:[oe]va?|bek|ba[iy]|žan|han|gul|zoda|zade)$/.test(long.slice(short.length));

const differInVowels = (left: string, right: string): boolean => {
  if (/^[aeiou]/.test(left) && left[0] !== right[0]) return false;
  const [one, other] = [vowelRuns(left), vowelRuns(right)];
  let differences = 0;
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const [a, b] = [one[index] ?? "", other[index] ?? ""];
    if (a === b) continue;
    differences++;
    // A vowel more between consonants: «Тлеуберди», «Тілеуберді».
    const inserted = [a, b].includes("") && ["i", "e"].includes(a + b);
    const longer =
      a.length !== b.length &&
      a !== "" &&
      b !== "" &&
      [...a]
        .sort()
        .join("")
        .includes([...b].sort().join(""));
    if (!inserted && !longer && !VOWELS.has(a + b) && !isSwap(a, b)) return false;
  }
  return differences <= 2;
};

const isSwap = (left: string, right: string): boolean =>
  left.length === right.length &&
  [...left].filter((vowel, index) => vowel !== right[index]).length === 1 &&
  [...left].every((vowel, index) => vowel === right[index] || VOWELS.has(vowel + right[index]));

/** What stands before, between and after the consonants. */
const vowelRuns = (key: string): string[] => key.split(/[^aeiou]/);
