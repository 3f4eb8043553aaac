import type { Line } from "../grammar/line.ts";
import { isToCome } from "../grammar/modality/words.ts";
import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";

const THANKS = /^(?:признательн|благодар|поблагодар|спасибо|thank|grateful|gratitude|алғыс)/u;

/** Thanks are for what was: «выразил признательность за участие Совета Улемов в работе Съезда». */
export function isThanked(line: Line, { first }: FoundTrigger): boolean {
  const isThing = line.language !== "ru" || line.cases(first).includes("accs");
  return isThing && line.tokens.some(({ lower }, index) => index < first && THANKS.test(lower));
}

/** «прошла сессия с участием А.», «пройдёт форум с участием А.»: as the sentence tells of the gathering. */
export function withTold(line: Line, { first }: FoundTrigger): Told | null {
  if (!line.is(first - 1, "с", "при")) return null;
  const status = isToCome(line) ? "PLANNED" : "ASSERTED";
  return { status, recalled: false, by: first, confidence: 0.85 };
}

/** «вошла в Совет МПА СНГ», «присоединился к ТюркПА», «в состав ПА ОДКБ входят …»: not into a delegation to it. */
export function isJoined({ reading: { line } }: Scene, { first }: BodyMention): boolean {
  let index = first - 1;
  while (line.analyze(index)[0]?.pos === "ADJF" || line.is(index, "членов", "участников")) index--;
  const isSent = [1, 2, 3].some((step) => line.lower(index - step).startsWith("делегаци"));
  if (isSent) return false;
  return (
    line.is(index, "в", "во", "к") || (line.is(index, "состав", "число") && line.is(index - 1, "в"))
  );
}
