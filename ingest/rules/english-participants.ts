import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { entitiesOf, isPersonGroup, type Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { englishActors } from "./english-actors.ts";
import { headOfDelegation } from "./english-sides.ts";
import type { Actors, Test } from "./sides.ts";

const THANKS_REACH = 16;

/** Whom thanks go to, or who does what the trigger tells, apart from the forum itself. */
export function englishParticipants(
  scene: Scene,
  trigger: FoundTrigger,
  forum: BodyMention,
): Actors {
  const isElsewhere = !scene.reading.mentions.some(
    ({ kind, first, last }) => kind === "body" && first === forum.first && last === forum.last,
  );
  // "Oslo hosted the session": a place does not take part.
  const isHost = trigger.trigger.record.id === "convened";
  const takes: Test = ({ first, last, members }) =>
    (isElsewhere || last <= forum.first || first >= forum.last) &&
    members.some(({ kind }) => kind !== "country" || (first === 0 && !isHost));
  const thanked = thankedFor(scene, trigger, takes);
  if (thanked) return thanked;
  const { entities, elided } = englishActors(scene, trigger, takes);
  return { entities: [...entities, ...withDelegation(scene, trigger)], elided };
}

/** "The Senate takes part in the session with a delegation led by X". */
function withDelegation(scene: Scene, { last }: FoundTrigger): readonly Entity[] {
  const { line, groups } = scene.reading;
  const delegation = groups.find(
    (group) =>
      group.first >= last &&
      group.members.some(isDelegation) &&
      line.is(group.first - 2, "with") &&
      line.is(group.first - 1, "a"),
  );
  const head = delegation && headOfDelegation(scene, delegation, isPersonGroup);
  return head ? entitiesOf(scene, head) : [];
}

/** "thanked Anna Berg for her participation in": the one thanked took part, not the one who thanks. */
function thankedFor(scene: Scene, { first }: FoundTrigger, takes: Test): Actors | null {
  const { line, groups } = scene.reading;
  const start = Math.max(0, first - THANKS_REACH);
  const thanks = line.tokens.findIndex(
    ({ lower }, index) => index >= start && index < first && /^(?:thank|grateful)/.test(lower),
  );
  if (thanks < 0) return null;
  const thanked = groups.find(
    (group) => group.first > thanks && group.last <= first && takes(group) && isPersonGroup(group),
  );
  return { entities: thanked ? entitiesOf(scene, thanked) : [], elided: false };
}
