import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, isPersonGroup, readingBefore, type Scene } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { after, OTHER_MARK } from "./kazakh-side-groups.ts";
import type { Bound, Test } from "./sides.ts";

const PRONOUN_REACH = 14;
const JUST_BEFORE = 2;
const OPEN = /^[«"“]$/;

/** A subject nobody is named by, or by mistake the other side itself, gives way to the person spoken of. */
export function facing(
  scene: Scene,
  others: readonly Group[],
  subject: Group | null,
  how: string,
): Bound | null {
  const right = others.flatMap((other) => entitiesOf(scene, other));
  const named = subject ? entitiesOf(scene, subject).filter((entity) => !has(right, entity)) : [];
  if (right.length === 0) return null;
  if (named.length > 0) return { left: named, right, how, elided: false };
  const { topic, reading } = scene;
  // ««Бірнеше рет кездестік», – деді …»: left out in a quotation is whoever speaks.
  if (OPEN.test(reading.line.at(0)?.text ?? "")) return null;
  return topic && !has(right, topic) && mayBe(scene, topic, subject)
    ? { left: [topic], right, how: `${how}-elided`, elided: subject === null }
    : null;
}

/** Whether a post nobody is named by may be that of the person spoken of: «Елбасы» is no foreigner's. */
function mayBe({ document }: Scene, topic: Entity, subject: Group | null): boolean {
  const posts =
    subject?.members.flatMap((member) => (member.kind === "person" ? member.posts : [])) ?? [];
  return posts.every(({ country, record }) => {
    const code = country ?? (record.bare === "none" ? null : document.countries.home);
    return code === null || topic.countryCode === null || code === topic.countryCode;
  });
}

function has(entities: readonly Entity[], { id }: Entity): boolean {
  return entities.some((entity) => entity.id === id);
}

/** «X пен Y … келісімге келді. Кездесу барысында …»: the two a sentence just before joined. */
function bothBefore(scene: Scene, test: Test): Bound | null {
  const { readings } = scene.document;
  const here = readings.indexOf(scene.reading);
  for (const { groups } of readings.slice(Math.max(0, here - JUST_BEFORE), here).reverse()) {
    const subject = groups.find(
      (group) => isPersonGroup(group) && group.marks.has("SUBJ") && test(group),
    );
    const people = subject ? entitiesOf(scene, subject) : [];
    const isAcross = new Set(people.map(({ countryCode }) => countryCode)).size === 2;
    if (people.length === 2 && isAcross)
      return { left: people, right: people, how: "noun-both-before", elided: true };
  }
  return null;
}

/** «Өзбекстан спикері … Астанаға келді. Кездесу барысында Мәулен Әшімбаев … деді»: with whom the sentence before told of. */
export function withTopic(scene: Scene, { first, last }: FoundTrigger, test: Test): Bound | null {
  const { topic, reading, sides } = scene;
  const isToldBefore = readingBefore(scene)?.mentions.some(
    (mention) => topic !== null && scene.document.entity(mention)?.id === topic.id,
  );
  if (first > 0 || sides || reading.sentence.isTitle) return null;
  const both = bothBefore(scene, test);
  if (both) return both;
  const host = isToldBefore ? after(scene, last, test) : null;
  const named = host ? entitiesOf(scene, host) : [];
  const isAcross = named.every(
    ({ countryCode }) => countryCode !== null && countryCode !== topic?.countryCode,
  );
  if (!topic?.countryCode || named.length === 0 || !isAcross) return null;
  return { left: named, right: [topic], how: "noun-topic", elided: true };
}

/** «Оны Президент қабылдады», «онымен кездесті»: whom the text spoke of last. */
export function pronounOf({ topic, reading: { line } }: Scene, { first, trigger }: FoundTrigger) {
  const pronoun = OTHER_MARK[trigger.record.id] === "OBJ" ? "оны" : "онымен";
  const index = line.tokens.findIndex(({ lower }) => lower === pronoun);
  return index >= 0 && index < first && first - index <= PRONOUN_REACH ? topic : null;
}
