import { verbTold } from "../grammar/modality.ts";
import { findTriggers } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { Reading, TreatyMention } from "../stages.ts";

const STANDINGS = { ratified: "RATIFIED", "in-force": "IN_FORCE" } as const;
type Standing = (typeof STANDINGS)[keyof typeof STANDINGS];

/** What became of a signed document, as the article tells: «Сенат ратифицировал Договор …», «соглашение вступило в силу». */
export function standingOf({ document }: Scene, treaty: TreatyMention): Standing | null {
  const title = document.titles.of(treaty).name;
  const about = document.readings.filter(({ treaties }) =>
    treaties.some((mention) => document.titles.of(mention).name === title),
  );
  const told = about.flatMap(standingsTold);
  return told.find((standing) => standing === "IN_FORCE") ?? told[0] ?? null;
}

function standingsTold({ line }: Reading): Standing[] {
  return findTriggers(line).flatMap((found) => {
    const { part, id } = found.trigger.record;
    const isTold = part === "standing" && verbTold(line, found)?.status === "ASSERTED";
    return isTold ? [STANDINGS[id as keyof typeof STANDINGS]] : [];
  });
}
