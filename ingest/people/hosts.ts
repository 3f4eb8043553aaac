import type { Document } from "../document.ts";
import type { Line } from "../grammar/line.ts";
import type { BodyMention, Mention, PersonMention, Reading } from "../stages.ts";
import { isDelegation } from "./delegates.ts";
import type { Whereabouts } from "./whereabouts.ts";

const MEETS = /^(?:met|meets|meet|called|calls|call|visited)$/;
const RECEIVES = /^(?:received|receives|hosted|hosts|welcomed|welcomes|greeted)$/;
const OWN = /^(?:led|headed|accompanied|joined|comprising|by|of|with)$/;

/**
 * Who meets a delegation is not of its country: "The delegation met with Prime Minister Anna Berg", "Deputy Speaker Anna Berg
 * hosted the delegation". `home` is the country of the one delegation the article speaks of.
 */
export function hostsOf({ readings }: Document, home: string | null): Whereabouts[] {
  return readings.flatMap((reading) =>
    reading.language === "en"
      ? reading.mentions.filter(isDelegation).flatMap((body) => hostsIn(reading, body, home))
      : [],
  );
}

function hostsIn(
  { line, mentions }: Reading,
  body: BodyMention,
  home: string | null,
): Whereabouts[] {
  const abroad = body.country ?? home;
  if (!abroad) return [];
  const verb = line.tokens.findIndex(
    ({ lower }, index) =>
      index >= body.last &&
      (MEETS.test(lower) || (RECEIVES.test(lower) && line.is(index + 1, "by"))),
  );
  const hosts = mentions.filter(isPerson).filter(({ first, last }) => {
    if (last <= body.first) return receives(line, last, body.first);
    return verb >= 0 && first > verb && !parts(line, verb, first);
  });
  return hosts.map((mention) => ({ mention, abroad, home: null }));
}

function isPerson(mention: Mention): mention is PersonMention {
  return mention.kind === "person" && mention.name !== null;
}

/** "Deputy Speaker Anna Berg hosted the delegation": the verb is hers. */
function receives(line: Line, from: number, to: number): boolean {
  const between = line.tokens.slice(from, to).map(({ lower }) => lower);
  return between.some((word) => RECEIVES.test(word)) && !between.some((word) => OWN.test(word));
}

/** "met with the minister, accompanied by Peter Lang": no host any more. */
function parts(line: Line, from: number, to: number): boolean {
  return line.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:led|headed|accompanied|joined)$/.test(lower));
}
