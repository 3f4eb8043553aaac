import type { PersonName } from "../stages.ts";
import { keyTokens } from "../text/transliteration.ts";

/** «Сахиба Гафарова» and «Сагиба Гафарова» in one article are one person. */
export function isSpellingOf(names: readonly PersonName[], name: PersonName): boolean {
  const words = keyTokens(name.words.join(" "));
  return names.some((other) => {
    const others = keyTokens(other.words.join(" "));
    if (others.length !== words.length || words.length < 2) return false;
    const differing = words.filter((word) => !others.includes(word));
    const left = others.filter((word) => !words.includes(word));
    const [one, another] = [differing[0], left[0]];
    return (
      differing.length === 1 &&
      one !== undefined &&
      another !== undefined &&
      isNearlyEqual(one, another)
    );
  });
}

/** One letter more, less or other in words of five letters and more. */
function isNearlyEqual(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 5 || Math.abs(left.length - right.length) > 1)
    return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (
    end < Math.min(left.length, right.length) - start &&
    left.at(-1 - end) === right.at(-1 - end)
  )
    end++;
  return Math.max(left.length, right.length) - start - end <= 1;
}
