import type { Claim, Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { asImplied } from "./participation.ts";

const COMMON_REACH = 12;
const COMMON_WORDS =
  /совместн\S+ работ|между нашими|активно работа|(?:взаимодейств|сотруднич)\S* в рамках|joint work|between our|бірлескен жұмыс/iu;

/**
 * Work the sides of a meeting call common: «Активно работает Комиссия по сотрудничеству между нашими Палатами»,
 * «о совместной работе в рамках Международного фонда спасения Арала», a forum of the states of a region both lie in.
 */
export function* byCommonWork(scene: Scene): Generator<Claim> {
  const { sides, document, reading } = scene;
  if (!sides) return;
  for (const mention of reading.mentions) {
    if (mention.kind !== "body" || mention.type !== "Forum") continue;
    const object = document.body(mention);
    if (!object) continue;
    const common = commonParticipants(scene, mention);
    for (const subject of common) {
      const { first, last } = mention;
      yield asImplied(scene, { subject, object, first, last }, "participates-in/common-work");
    }
  }
}

function commonParticipants(scene: Scene, mention: BodyMention): readonly Entity[] {
  const { sides, document, reading } = scene;
  if (!sides) return [];
  if (mention.joint === "chambers") return sides.chambers;
  const { forum } = mention;
  if (!forum) return [];
  const isPlanned = reading.line.tokens.some(
    ({ lower }, index) =>
      index < mention.first &&
      mention.first - index < 4 &&
      /^(?:предстоящ|будущ|upcoming|forthcoming|алдағы)/u.test(lower),
  );
  if (isPlanned) return [];
  const codes = sides.countries.filter((code) => {
    const regions: readonly string[] = document.knowledge.countries.get(code)?.region ?? [];
    const isMember = forum.members.includes(code);
    const isInRegion = forum.region !== undefined && regions.includes(forum.region);
    return isMember || isInRegion;
  });
  const before = reading.line.text(Math.max(0, mention.first - COMMON_REACH), mention.last);
  const isJoint = COMMON_WORDS.test(before);
  return codes.length > 1 && isJoint
    ? codes.flatMap((code) => document.entities.country(code) ?? [])
    : [];
}
