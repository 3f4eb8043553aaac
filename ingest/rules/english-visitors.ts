import type { FoundTrigger } from "../grammar/triggers.ts";
import { isDelegation } from "../people/delegates.ts";
import { isPersonGroup, type Scene } from "../scene.ts";
import { englishActors } from "./english-actors.ts";
import { subjectBehind, visitOwners } from "./english-visit-owners.ts";
import type { Actors } from "./sides.ts";

/**
 * Who visits: whom "his" or "her" stands for; a delegation right before the verb is whom the article named as its head or
 * members, else a person.
 */
export function englishVisitors(scene: Scene, trigger: FoundTrigger): Actors {
  const owners = visitOwners(scene, trigger);
  if (owners.length > 0) return { entities: owners, elided: false };
  const delegation = delegationBefore(scene, trigger);
  const actors = englishActors(
    scene,
    trigger,
    delegation === null ? isPersonGroup : ({ first }) => first === delegation,
  );
  return actors.entities.length > 0
    ? actors
    : { entities: subjectBehind(scene, trigger), elided: false };
}

/** "The Chilean delegation is in Geneva": where the group of a known delegation begins. */
function delegationBefore({ reading, document }: Scene, { first }: FoundTrigger): number | null {
  const subject = reading.groups.find((group) => group.last === first && group.marks.has("SUBJ"));
  const isKnown = subject?.members.some(
    (member) => isDelegation(member) && document.delegates(member).length > 0,
  );
  return subject && isKnown ? subject.first : null;
}
