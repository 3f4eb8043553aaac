/** How well a found name fits the one in the gold: whole, with another ending or spelling, or a part of it. */
export type NameFit = "same" | "near" | "part";

/** Best first. */
export const FIT_ORDER: Readonly<Record<NameFit, number>> = { same: 0, near: 1, part: 2 };

const TITLES = new Set(["dr", "mr", "mrs", "ms", "he", "hon", "prof", "mp", "г", "господин"]);
const PARTICLES = new Set(
  "уулу оглы оглу кызы гызы аль эль al el de van von oghlu oglu uulu".split(" "),
);

/** Lower case without accents and quotes; й and ё lose their marks, on both sides alike. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/gu, "i")
    .replace(/[’'`ʼ«»"“”]/gu, "");

export const words = (text: string): string[] =>
  fold(text)
    .replace(/h\.e\./gu, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TITLES.has(word));

/** Compares two names of a person word by word, in any order: initials stand for names, particles do not count. */
export function fitNames(left: string, right: string): NameFit | null {
  const [short, long] = [left, right].map(nameWords).sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length === 0) return null;
  const rest = [...long];
  let isNear = false;
  let wholeWords = 0;
  for (const word of short) {
    const at = findWord(rest, word);
    const found = rest[at];
    if (found === undefined) return null;
    rest.splice(at, 1);
    if (found.length === 1 || word.length === 1) continue;
    wholeWords += 1;
    if (found !== word) isNear = true;
  }
  if (wholeWords === 0) return null;
  if (isNear) return "near";
  return short.length === 1 && long.length > 1 ? "part" : "same";
}

export const bestFit = (fits: readonly (NameFit | null)[]): NameFit | null =>
  fits.filter((fit) => fit !== null).sort((a, b) => FIT_ORDER[a] - FIT_ORDER[b])[0] ?? null;

const nameWords = (name: string): string[] => words(name).filter((word) => !PARTICLES.has(word));

const findWord = (among: readonly string[], word: string): number => {
  const tests: readonly ((other: string) => boolean)[] = [
    (other) => other === word,
    (other) => (word.length === 1 ? other.startsWith(word) : isClose(other, word)),
    (other) => other.length === 1 && word.startsWith(other),
  ];
  for (const test of tests) {
    const at = among.findIndex(test);
    if (at >= 0) return at;
  }
  return -1;
};

/** Other ending («Ашимбаевым») or spelling ("Matvienko", "Matviyenko") of one word. */
const isClose = (left: string, right: string): boolean => {
  const shorter = Math.min(left.length, right.length);
  const longer = Math.max(left.length, right.length);
  if (shorter < 4) return false;
  if (shorter >= 5 && editDistance(left, right) <= (longer >= 7 ? 2 : 1)) return true;
  let common = 0;
  while (common < shorter && left[common] === right[common]) common += 1;
  return common >= 4 && common >= shorter - 2 && longer - common <= 4;
};

const editDistance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...right].entries()) {
      const [above, corner, before] = [row[j + 1] ?? 0, row[j] ?? 0, next[j] ?? 0];
      next.push(Math.min(above + 1, before + 1, corner + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
