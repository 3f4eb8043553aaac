import { findCountry } from "../grammar/bodies/countries.ts";
import { bodiesOf, postsIn } from "../named-bodies.ts";
import type { Reading } from "../stages.ts";

/**
 * "the US Ambassador attended" in an article on Chile, or on the Chile-USA Friendship Group: it is told from where the
 * ambassador is. Null where more countries are left.
 */
export function hostCountry(
  readings: readonly Reading[],
  spokenOf: readonly string[],
): string | null {
  const envoys = postsIn(readings).flatMap(({ record, country }) =>
    record.id === "ambassador" && country ? [country] : [],
  );
  const told = new Set([...spokenOf, ...readings.flatMap(sidesOfGroups)]);
  const [only, ...others] = [...told].filter((code) => !envoys.includes(code));
  return envoys.length > 0 && only && others.length === 0 ? only : null;
}

/** The countries that the names of friendship groups hold. */
function sidesOfGroups({ line, mentions }: Reading): string[] {
  const groups = mentions
    .flatMap(bodiesOf)
    .filter(({ forumKind }) => forumKind === "FRIENDSHIP_GROUP");
  return groups.flatMap(({ first, last }) =>
    line.tokens
      .slice(first, last)
      .flatMap((_, step) => findCountry(line, first + step)?.code ?? []),
  );
}
