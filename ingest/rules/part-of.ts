import { bodiesOf } from "../named-bodies.ts";
import type { Claim, Scene } from "../scene.ts";
import { spanOf } from "../scene.ts";
import type { BodyMention } from "../stages.ts";

const NAMED = 0.99;
const KNOWN = 0.95;

/** Which parliament a chamber belongs to; the sentence says so when it names both: «Сенат Парламента». */
export function* partOf(scene: Scene): Generator<Claim> {
  for (const body of scene.reading.mentions.flatMap(bodiesOf)) yield* ofBody(scene, body);
}

function* ofBody(scene: Scene, mention: BodyMention): Generator<Claim> {
  const { document } = scene;
  const record = mention.type === "Chamber" ? document.houses.of(mention) : null;
  const parent = record?.parent ? document.knowledge.chambers.get(record.parent) : undefined;
  if (!record || !parent) return;
  yield {
    predicate: "PART_OF",
    status: "ASSERTED",
    subject: document.entities.chamber(record),
    object: document.entities.chamber(parent),
    reading: scene.reading,
    trigger: spanOf(scene, mention.first, mention.last),
    rule: mention.withParliament ? "part-of/named-together" : "part-of/gazetteer",
    confidence: mention.withParliament ? NAMED : KNOWN,
    inferred: !mention.withParliament,
    date: null,
    recalled: false,
    properties: {},
  };
}
