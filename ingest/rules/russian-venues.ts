import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { BodyMention } from "../stages.ts";
import { venueJustNamed } from "./venues.ts";

const BEFORE = 8;
const BEHIND = 6;
const NEXT_REACH = 4;
const PLACES = ["в", "во", "на"];
const PRONOUNS = ["нём", "нем", "ней"];
const FORMS = new Set(["past", "present", "future"]);

/**
 * The gathering of the sentence before, meant by a pronoun or by nothing: «Открылась сессия МПА СНГ. В ней принимает участие
 * Анна Белова», «С докладами выступили Анна Белова и …».
 */
export function venueMeant(scene: Scene, trigger: FoundTrigger): BodyMention | null {
  const { line } = scene.reading;
  const { first, last } = trigger;
  const commission = commissionMeant(scene, trigger);
  if (commission) return commission;
  const places = line.tokens.flatMap(({ lower }, index) =>
    PLACES.includes(lower) && index >= first - BEFORE && index < last + BEHIND ? [index] : [],
  );
  const isPronoun = places.some((index) => line.is(index + 1, ...PRONOUNS));
  if (isNextSpeaker(scene, trigger)) return venueJustNamed(scene, NEXT_REACH);
  const isLeftOut = places.length === 0 && isSpeech(scene, trigger);
  return isPronoun || isLeftOut ? venueJustNamed(scene) : null;
}

/** «Выступившая затем Анна Белова рассказала …»: at what the article tells of. */
function isNextSpeaker({ reading: { line } }: Scene, { first, last, form }: FoundTrigger): boolean {
  const isSpeaking = form === "participle" && line.analyze(first)[0]?.lemma === "выступить";
  return (
    isSpeaking &&
    first <= 1 &&
    line.is(last, "затем", "следом", "после", "далее", "первым", "первой")
  );
}

/** «в заседании межпарламентской комиссии»: the one the article named before, with whom it is. */
function commissionMeant(
  { document, reading }: Scene,
  { first, last }: FoundTrigger,
): BodyMention | null {
  const { line } = reading;
  for (let index = Math.max(0, first - BEFORE); index < last + BEHIND; index++) {
    const [head] = line.hit(index, "forumHead")?.values ?? [];
    if (!head || (head.kind !== "COMMISSION" && head.kind !== "FRIENDSHIP_GROUP")) continue;
    const before = document.readings.slice(0, document.readings.indexOf(reading));
    return (
      before
        .flatMap(({ mentions }) => mentions)
        .findLast(
          (body): body is BodyMention =>
            body.kind === "body" && (body.forumKind ?? body.forum?.kind) === head.kind,
        ) ?? null
    );
  }
  return null;
}

/** «с докладом выступил», «участие приняли»; who «выступил с заявлением» may have done so anywhere. */
function isSpeech({ reading: { line } }: Scene, { first, last, form }: FoundTrigger): boolean {
  if (!FORMS.has(form)) return false;
  const words = line.text(Math.max(0, first - BEFORE), last + BEHIND).toLowerCase();
  return /участие|приня(?:л|ть)|доклад|речью|приветстви|вступительн|приветственн/u.test(words);
}
