import type { Line } from "../grammar/line.ts";
import { nounTold, type Told, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import {
  type Claim,
  dateAt,
  groupAfter,
  groupBefore,
  isPersonGroup,
  placeOf,
  type Scene,
  spanOf,
} from "../scene.ts";
import type { Group, TreatyMention } from "../stages.ts";
import type { Entity } from "../types.ts";
import { englishSigners, isReducedSigning } from "./english-signers.ts";
import { kazakhSigners } from "./kazakh-signers.ts";

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
    const isReduced = isReducedSigning(scene, found);
    const trigger: FoundTrigger = isReduced ? { ...found, form: "passive" } : found;
    const told =
      record.part === "verb" ? verbTold(line, trigger) : nounTold(line, trigger, scene.lights);
    if (!told) continue;
    // "the agreement signed between A and B" recalls; only its own date dates it.
    const recalled = told.recalled || isReduced;
    for (const treaty of treatiesOf(scene, trigger))
      yield* signatures(scene, trigger, { ...told, recalled }, treaty);
  }
}

/** The documents a signing is about: behind the verb or before it, several in a list; «документ» is the one named before. */
function treatiesOf(scene: Scene, trigger: FoundTrigger): readonly TreatyMention[] {
  const { treaties, language } = scene.reading;
  const after = treaties.find(({ first }) => first >= trigger.last && first - trigger.last <= 14);
  const before = treaties.findLast(
    ({ last }) => last <= trigger.first && trigger.first - last <= 16,
  );
  const chosen =
    language === "kk" || prefersBefore(scene, trigger) ? (before ?? after) : (after ?? before);
  if (chosen) return run(scene, [chosen]);
  const sole = isOneDocument(scene) ? (scene.document.soleTreaty ?? treatyBefore(scene)) : null;
  return sole ? [{ ...sole, first: trigger.first, last: trigger.first }] : [];
}

/** «Документ подписали»; but «11 құжатқа қол қойылды», «подписаны документы» are of others. */
function isOneDocument({ reading: { line } }: Scene): boolean {
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
  return only && others.length === 0 ? document.treaty(only) : null;
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
  const { entities: signers, elided } = isKazakh(scene)
    ? kazakhSigners(scene, trigger, isOutside(scene))
    : { entities: signersOf(scene, trigger, treaty), elided: false };
  const parties = signers.length > 0 ? signers : concludedParties(scene, trigger.first);
  const inferred = signers.length === 0 || elided;
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

function isKazakh({ reading }: Scene): boolean {
  return reading.language === "kk";
}

/** Sides named inside a document's title are no signers. */
function isOutside({ reading: { treaties } }: Scene): (group: Group) => boolean {
  return (group) => treaties.every(({ first, last }) => group.last <= first || group.first >= last);
}

/** «Ашимбаев и Нарбаева подписали …», «Меморандум … подписали …», «подписан председателями …», "signed by …". */
function signersOf(scene: Scene, trigger: FoundTrigger, treaty: TreatyMention): Entity[] {
  const outside = (group: Group) =>
    scene.reading.treaties.every(({ first, last }) => group.last <= first || group.first >= last);
  if (scene.reading.language === "en") return [...englishSigners(scene, trigger, outside)];
  const isPassive = trigger.form === "passive" || trigger.form === "participle";
  if (isPassive) {
    const by = groupAfter(scene, trigger.last, "BY", { reach: 8, test: outside });
    return by ? all(scene, by) : [];
  }
  if (trigger.trigger.record.part === "noun") return [];
  const before = groupBefore(
    scene,
    trigger.first,
    "SUBJ",
    (group) => outside(group) && !isOtherClause(scene, group, trigger),
  );
  const behind = Math.max(trigger.last, treaty.first > trigger.first ? treaty.last : 0);
  const after =
    scene.reading.language === "ru"
      ? groupAfter(scene, behind, "SUBJ", { reach: 4, test: outside })
      : null;
  const onBehalf = before ? [] : signersOnBehalf(scene, trigger, outside);
  if (onBehalf.length > 0) return onBehalf;
  const partner = groupAfter(scene, trigger.last, "WITH", {
    reach: 24,
    test: (group) => outside(group) && isPersonGroup(group),
  });
  const named = [before ?? after, partner].flatMap((group) => (group ? all(scene, group) : []));
  const signers = named.length > 0 ? [...pronounBefore(scene, before), ...named] : [];
  return signers.length > 0 ? signers : sidesNamed(scene);
}

/** «Спикер сообщил, что протокол подписал …»: who reports is no signer. */
function isOtherClause(
  { reading: { line, language } }: Scene,
  group: Group,
  { first }: FoundTrigger,
): boolean {
  return (
    language === "ru" && line.tokens.slice(group.last, first).some(({ lower }) => lower === "что")
  );
}

/** «Сегодня он и президент … подписали»: whom the sentence before spoke of. */
function pronounBefore({ reading: { line }, topic }: Scene, group: Group | null): Entity[] {
  const isCoordinate =
    group !== null && line.is(group.first - 1, "и") && line.is(group.first - 2, "он", "она", "они");
  return isCoordinate && topic ? [topic] : [];
}

/** «От имени Сената документ подписал А. Б., а от имени Мажилиса – В. Г.»: whoever stands behind each «от имени …» and the verb. */
function signersOnBehalf(
  scene: Scene,
  trigger: FoundTrigger,
  outside: (group: Group) => boolean,
): Entity[] {
  const { line, groups } = scene.reading;
  const isBehalf = (index: number) => line.is(index, "от") && line.is(index + 1, "имени", "лица");
  if (!line.tokens.some((_, index) => isBehalf(index))) return [];
  const signers = groups.filter(
    (group) =>
      group.first >= trigger.last &&
      group.marks.has("SUBJ") &&
      isPersonGroup(group) &&
      outside(group),
  );
  return signers.flatMap((group) => all(scene, group));
}

/** «Стороны подписали …»: who met. */
function sidesNamed({ reading, sides }: Scene): Entity[] {
  const isNamed = reading.line.tokens.some(({ lower }) => /^(?:стороны|тараптар)$/u.test(lower));
  return isNamed && sides ? [...sides.left, ...sides.right] : [];
}

function all(scene: Scene, group: Group): Entity[] {
  return group.members.flatMap((member) => scene.document.named(member));
}

/** «…между Сенатом и Мажилисом», «казахстанско-таджикский», the two countries of the visit, else the article's sides. */
function concludedParties({ document, reading, sides }: Scene, near: number): Entity[] {
  const [between] = reading.groups
    .filter((group) => group.marks.has("BETWEEN"))
    .sort((left, right) => Math.abs(left.first - near) - Math.abs(right.first - near));
  const named = between ? between.members.flatMap((member) => document.named(member)) : [];
  if (named.length > 1) return named;
  const codes = new Set<string>();
  for (const mention of reading.mentions) {
    if (mention.kind === "country" && mention.form !== "city") codes.add(mention.code);
    const code = mention.kind === "person" ? document.standsFor(mention) : null;
    if (code) codes.add(code);
  }
  const isVisit = codes.size === 2 && reading.mentions.some(({ kind }) => kind === "country");
  const countries = isVisit ? [...codes] : (sides?.countries ?? []);
  return countries.length === 2
    ? countries.flatMap((code) => document.entities.country(code) ?? [])
    : [];
}

/** The document as this sentence calls it; which one it is settles over the article. */
function treatyEntity(scene: Scene, treaty: TreatyMention, told: Told): Entity {
  const { name, treatyKind } = scene.document.treaty(treaty);
  return scene.document.entities.named("Treaty", name, {
    kind: treatyKind,
    status:
      told.status === "ASSERTED" ? "SIGNED" : told.status === "PLANNED" ? "PLANNED" : "DISCUSSED",
  });
}
