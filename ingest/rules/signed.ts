import type { Line } from "../grammar/line.ts";
import { nounTold, type Told, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Claim, dateAt, placeOf, type Scene, spanOf } from "../scene.ts";
import type { Group, TreatyMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { englishSigners, isReducedSigning } from "./english-signers.ts";
import { kazakhSigners, type Signers } from "./kazakh-signers.ts";
import { recalledSigning, russianSigners } from "./russian-signers.ts";
import { concludedParties } from "./signed-parties.ts";
import { standingOf } from "./signed-standing.ts";

const CONCLUDED = 0.65;
const LIST =
  /^(?:,|и|а также|, а также|(?:,|and|, and|as well as)(?: an?| the)|and|, and|as well as|және|мен|пен|бен|сондай-ақ|, сондай-ақ|(?:және )?бірқатар(?: \p{L}+){0,2})$/u;

/**
 * Who signed which document. Active: «спикеры подписали Меморандум…»; passive: «была подписана Декларация…», whose
 * parties are those of the visit, the adjectives or «между …», else the sides of the article (inferred).
 */
export function* signed(scene: Scene): Generator<Claim> {
  for (const found of scene.triggers) {
    const { record } = found.trigger;
    if (record.predicate !== "SIGNED") continue;
    const { line } = scene.reading;
    // "The meeting concluded with an agreement to meet again."
    if (line.is(found.first, "concluded") && line.is(found.last, "with", "on", "in")) continue;
    const isReduced = isReducedSigning(scene, found);
    const trigger: FoundTrigger = isReduced ? { ...found, form: "passive" } : found;
    const told =
      record.part === "verb"
        ? verbTold(line, trigger)
        : (nounTold(line, trigger, scene.lights) ?? recalledSigning(scene, trigger));
    if (!told) continue;
    // "the agreement signed between A and B" recalls; only its own date dates it.
    const recalled = told.recalled || isReduced;
    for (const treaty of treatiesOf(scene, trigger))
      yield* signatures(scene, trigger, { ...told, recalled }, treaty);
  }
}

/** The documents a signing is about: behind the verb or before it, several in a list; «документ» is the one named before. */
function treatiesOf(scene: Scene, trigger: FoundTrigger): readonly TreatyMention[] {
  if (isOfUnnamed(scene, trigger)) return [];
  const { treaties, language } = scene.reading;
  const after = treaties.find(({ first }) => first >= trigger.last && first - trigger.last <= 14);
  const before = treaties.findLast(
    ({ last }) => last <= trigger.first && trigger.first - last <= 16,
  );
  const chosen =
    language === "kk" || prefersBefore(scene, trigger) ? (before ?? after) : (after ?? before);
  if (chosen) return run(scene, [chosen]);
  // "… was signed by X, while Y signed on behalf of …": the document stands far before.
  const far = language === "en" ? treaties.findLast(({ last }) => last <= trigger.first) : null;
  if (far) return [far];
  const sole = isOneDocument(scene, trigger)
    ? (scene.document.titles.sole ?? treatyBefore(scene))
    : null;
  return sole ? [{ ...sole, first: trigger.first, last: trigger.first }] : [];
}

/** «…, а также подписан ряд документов»; what a participle only calls signed: «в подписанном документе говорится». */
function isOfUnnamed({ reading: { line } }: Scene, { first, last, form }: FoundTrigger): boolean {
  if (line.language !== "ru") return false;
  if (line.is(last, "ряд", "пакет", "несколько")) return true;
  return form === "participle" && line.analyze(last)[0]?.pos === "NOUN" && !line.is(first - 1, ",");
}

/** «Документ подписали», «его подписали»; but «11 құжатқа қол қойылды», «подписаны документы» are of others. */
function isOneDocument({ reading: { line } }: Scene, { first }: FoundTrigger): boolean {
  if (line.is(first - 1, "его", "её", "ее")) return true;
  // "It was signed by …"
  if (line.language === "en" && first === 1 && line.is(0, "it")) return true;
  return line.tokens.some(
    ({ lower }, index) =>
      /^(?:документ(?:а|у|ом|е)?|құжат(?!тар)\p{L}*|document)$/u.test(lower) &&
      !isCounted(line, index),
  );
}

function isCounted(line: Line, index: number): boolean {
  return (
    line.at(index - 1)?.kind === "number" ||
    line.is(index - 1, "бірқатар", "бірнеше", "көптеген", "два", "три", "четыре")
  );
}

/** «Документ подписали …»: the one document of the nearest sentence before that names any. */
function treatyBefore({ document, reading }: Scene): TreatyMention | null {
  const { readings } = document;
  const earlier = readings
    .slice(0, readings.indexOf(reading))
    .findLast(({ treaties }) => treaties.length > 0);
  const [only, ...others] = earlier?.treaties ?? [];
  return only && others.length === 0 ? document.titles.of(only) : null;
}

/** «Декларация была подписана», "the memorandum was signed". */
function prefersBefore({ reading: { language, line } }: Scene, trigger: FoundTrigger): boolean {
  if (language === "ru") return trigger.form === "passive";
  return trigger.form === "passive" || /(?:was|were|been|be)$/.test(line.lower(trigger.first));
}

/** A list of documents goes on, in Kazakh before the one next to the verb, while only commas and «и» stand between. */
function run(
  { reading: { line, treaties } }: Scene,
  start: readonly TreatyMention[],
): readonly TreatyMention[] {
  const found = [...start];
  const isList = (from: number, to: number) => LIST.test(line.text(from, to).trim().toLowerCase());
  for (const treaty of treaties) {
    const last = found.at(-1);
    if (last && treaty.first >= last.last && isList(last.last, treaty.first)) found.push(treaty);
  }
  if (line.language !== "kk") return found;
  for (const treaty of [...treaties].reverse()) {
    const [first] = found;
    if (first && treaty.last <= first.first && isList(treaty.last, first.first))
      found.unshift(treaty);
  }
  return found.filter(({ titled, plural }) => titled || !plural);
}

function* signatures(
  scene: Scene,
  trigger: FoundTrigger,
  told: Told,
  treaty: TreatyMention,
): Generator<Claim> {
  const { record } = trigger.trigger;
  const signers = signersOf(scene, trigger, treaty);
  const parties =
    signers.entities.length > 0 ? signers.entities : concludedParties(scene, trigger, treaty);
  const inferred = signers.entities.length === 0 || signers.elided;
  const date = dateAt(scene, trigger.first, told.status);
  const object = treatyEntity(scene, treaty, told);
  for (const subject of parties) {
    yield {
      predicate: "SIGNED",
      status: told.status,
      subject,
      object,
      reading: scene.reading,
      trigger: spanOf(scene, trigger.first, trigger.last),
      rule: `signed/${record.id}-${inferred ? "parties" : "signatory"}`,
      confidence: record.weight * told.confidence * (inferred ? CONCLUDED : 1),
      inferred,
      date,
      recalled: told.recalled,
      properties: placeOf(scene),
    };
  }
}

function signersOf(scene: Scene, trigger: FoundTrigger, treaty: TreatyMention): Signers {
  const { treaties, language } = scene.reading;
  // Sides named inside a document's title are no signers.
  const outside = (group: Group) =>
    treaties.every(({ first, last }) => group.last <= first || group.first >= last);
  switch (language) {
    case "ru":
      return { entities: russianSigners(scene, trigger, treaty, outside), elided: false };
    case "kk":
      return kazakhSigners(scene, trigger, outside);
    case "en":
      return { entities: englishSigners(scene, trigger, outside), elided: false };
  }
}

/** The document as this sentence calls it; which one it is settles over the article. */
function treatyEntity(scene: Scene, treaty: TreatyMention, told: Told): Entity {
  const { name, treatyKind } = scene.document.titles.of(treaty);
  return scene.document.entities.named("Treaty", name, {
    kind: treatyKind,
    status: standing(scene, treaty, told),
  });
}

function standing(scene: Scene, treaty: TreatyMention, { status }: Told): string {
  if (status === "ASSERTED") return standingOf(scene, treaty) ?? "SIGNED";
  return status === "PLANNED" ? "PLANNED" : "DISCUSSED";
}
