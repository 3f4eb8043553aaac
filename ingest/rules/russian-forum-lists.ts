import type { Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";

const LINKS = [",", "и", "а", "также"];

/** All forums of a list that one noun opens: «в заседаниях МПА СНГ, ПА ОДКБ и ТюркПА»; without «и» it is no list. */
export function listedForums({ reading }: Scene, first: BodyMention): readonly BodyMention[] {
  const { line, mentions } = reading;
  const forums = [first];
  let isClosed = false;
  let { last } = first;
  for (const mention of mentions) {
    if (mention.first < last) continue;
    const between = line.tokens.slice(last, mention.first);
    const isNext =
      mention.kind === "body" &&
      mention.type === "Forum" &&
      between.length > 0 &&
      between.every(({ lower }) => LINKS.includes(lower));
    if (!isNext) break;
    forums.push(mention);
    isClosed ||= between.some(({ lower }) => lower === "и");
    last = mention.last;
  }
  return isClosed ? forums : [first];
}
