const ACRONYM = /^\p{Lu}{3,6}$/u;
const SMALL = /^(?:и|в|во|по|на|за|для|о|об|және|мен|of|the|and|for|to|in)$/u;

/** Whether a name may stand for the initials of another. */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name);
}

/** «Қазақстан мұсылмандары діни басқармасы» → «ҚМДБ»; small words have no letter in it. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}
