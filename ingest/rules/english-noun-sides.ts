import type { Told } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { entitiesOf, groupAfter, isPersonGroup, type Scene, sameQuote } from "../scene.ts";
import type { Group } from "../stages.ts";
import type { Entity } from "../types.ts";
import { twoBefore } from "./english-both.ts";
import { isAttended } from "./english-company.ts";
import { chairedSides, guestOf, openingSides } from "./english-implied-sides.ts";
import { withListed } from "./english-lists.ts";
import { calledOn, isOfVerb, ownerOf } from "./english-noun-owners.ts";
import { partners } from "./english-noun-partners.ts";
import {
  crossesClause,
  facing,
  hasPartner,
  isNamed,
  mutual,
  partnerAfter,
  REACH,
  subjectBefore,
} from "./english-sides.ts";
import { theirMeeting } from "./english-told-sides.ts";
import type { Bound, Test } from "./sides.ts";

/** What may stand right before "between" where it tells whose the meeting is. */
const HELD =
  /^(?:held|place|today|yesterday|here|conducted|organized|organised|arranged|hosted|earlier|recently|week|month|year|day|morning|afternoon|evening|planned|scheduled|due|was|were|is|format|level|session|room|sidelines)$/;

/** "X's meeting with Y", "a meeting between X and Y", "at a meeting with Y, X said", "X and Y held talks". */
export function englishNounSides(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  mayMeet: Test,
): Bound | null {
  const { line } = scene.reading;
  const test: Test = (group) =>
    sameQuote(scene, group.first, trigger.first) && mayMeet(group) && isNamed(scene, group);
  // "a meeting of the Joint Commission between A and B" is a session.
  if (isSession(scene, trigger)) return null;
  // "The meeting was attended by A": who else was at the one under way.
  if (scene.meeting && isAttended(scene, trigger.first, trigger.last)) return null;
  const between = groupAfter(scene, trigger.last, "BETWEEN", {
    reach: REACH,
    test: (group) =>
      test(group) &&
      !isParty(scene, group) &&
      !crossesClause(scene, trigger.last, group.first) &&
      isHeldBetween(scene, trigger.last, group.first),
  });
  const parties = between ? betweenParties(scene, between, test) : [];
  // "Meetings were held between A and B; C; and D": A met each.
  const [inviting, ...invited] = parties;
  if (inviting && invited.length > 1 && line.is(trigger.last - 1, "meetings"))
    return { left: [inviting], right: invited, how: "between", elided: false };
  if (parties.length > 1) return { left: parties, right: parties, how: "between", elided: false };
  if (line.is(trigger.last - 1, "reception", "receptions", "banquet"))
    return receptionSides(scene, trigger, told, test);
  const owner = ownerOf(scene, trigger, test);
  const from = Math.max(trigger.last, owner?.first ?? 0);
  const partner =
    partnerAfter(scene, from, test) ??
    calledOn(scene, trigger, from, test) ??
    guestOf(scene, trigger, test);
  const other = partner && !isOfVerb(scene, trigger, partner) ? partner : null;
  if (other) return partners(scene, trigger, told, { owner, other, test });
  if (hasPartner(scene, trigger.last)) return null;
  const their = theirMeeting(scene, trigger.first, test) ?? chairedSides(scene, trigger, test);
  if (their) return their;
  const host = owner?.marks.has("BY") ? hostBehind(scene, owner, test) : null;
  if (owner && host) return facing(scene, { group: owner, topic: null }, host, "noun-of");
  if (owner) return mutual(scene, owner);
  const opening = openingSides(scene, trigger, test);
  if (opening) return opening;
  // "attended meetings at the Parliament": of others.
  if (line.is(told.by, "attended", "joined") || line.is(told.by + 1, "attended")) return null;
  const subject = told.by < trigger.first ? subjectBefore(scene, told.by, test) : null;
  if (subject?.group) return mutual(scene, subject.group);
  return told.by < trigger.first ? twoBefore(scene, told.by) : null;
}

/** "the meeting held today between A and B", but not "the meeting reviewed relations between A and B". */
function isHeldBetween({ reading: { line } }: Scene, last: number, first: number): boolean {
  const between = line.tokens.findLastIndex(
    ({ lower }, index) => index < first && lower === "between",
  );
  const before = line.at(between - 1);
  return (
    between === last || before?.kind !== "word" || before.capitalized || HELD.test(before.lower)
  );
}

/** "X hosted a reception for Y": nobody but for whom it is given. */
function receptionSides(scene: Scene, trigger: FoundTrigger, told: Told, test: Test): Bound | null {
  const guest = guestOf(scene, trigger, test);
  const host = guest && subjectBefore(scene, Math.min(trigger.first, told.by), test);
  return guest && host ? facing(scene, host, guest, "noun") : null;
}

function betweenParties(scene: Scene, between: Group, test: Test): readonly Entity[] {
  return withListed(scene, between, test).flatMap((group) => entitiesOf(scene, group));
}

/** "During a courtesy call by X, Y said …": who received the call. */
function hostBehind({ reading: { groups } }: Scene, { last }: Group, test: Test): Group | null {
  return (
    groups.find(
      (group) =>
        group.first >= last &&
        group.first - last < 8 &&
        group.marks.has("SUBJ") &&
        isPersonGroup(group) &&
        test(group),
    ) ?? null
  );
}

function isSession({ reading: { line, mentions } }: Scene, { last }: FoundTrigger): boolean {
  if (!line.is(last, "of")) return false;
  return mentions.some(
    (mention) =>
      mention.kind === "body" &&
      mention.type === "Forum" &&
      mention.first >= last &&
      mention.first - last < 3,
  );
}

/** "Following the talks, an agreement between the Senates was signed": they are sides of the agreement. */
function isParty({ reading }: Scene, { first }: Group): boolean {
  return reading.treaties.some((treaty) => treaty.first < first && first < treaty.last);
}
