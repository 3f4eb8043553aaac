import { nounTold, type Told, verbTold } from "../grammar/modality.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import { type Claim, dateAt, groupAfter, groupBefore, isPersonGroup, placeOf, type Scene, spanOf } from "../scene.ts";
import type { CountryMention, Group, TreatyMention } from "../stages.ts";
import type { Entity, EventDate } from "../types.ts";

const CONCLUDED = 0.65;

/**
 * Who signed which document. Active: «спикеры подписали Меморандум…»; passive: «была подписана Декларация…», whose
 * parties are those of the visit, the adjectives or «между …», else the sides of the article (inferred).
 */
export function* signed(scene: Scene): Generator<Claim> {
  for (const trigger of scene.triggers) {
    const { record } = trigger.trigger;
    if (record.predicate !== "SIGNED") continue;
    const { line } = scene.reading;
    const told = record.part === "verb" ? verbTold(line, trigger) : nounTold(line, trigger, scene.lights);
    if (!told) continue;
    for (const treaty of treatiesOf(scene, trigger)) yield* signatures(scene, trigger, told, treaty);
  }
}

/** The documents a signing is about: behind the verb, or before it in the passive; several in a list. */
function treatiesOf(scene: Scene, trigger: FoundTrigger): readonly TreatyMention[] {
  const { treaties, language } = scene.reading;
  const free = treaties.filter((treaty) => treaty.last <= trigger.first || treaty.first >= trigger.last);
  const after = free.filter(({ first }) => first >= trigger.last && first - trigger.last <= 14);
  const before = free.filter(({ last }) => last <= trigger.first && trigger.first - last <= 16);
  const isPassive = trigger.form === "passive" || trigger.form === "participle";
  if (language === "kk") return before.length > 0 ? [before.at(-1)].flatMap((treaty) => treaty ?? []) : [];
  if (isPassive || (language === "en" && /was|were|been|be$/.test(scene.reading.line.lower(trigger.first)))) {
    const nearest = before.at(-1);
    const relative = nearest && language === "ru" && trigger.form === "passive";
    return relative || (nearest && after.length === 0) ? run(scene, nearest ? [nearest] : []) : run(scene, after.slice(0, 1));
  }
  return run(scene, after.slice(0, 1));
}

/** A list of documents goes on while only commas and «и» stand between. */
function run(scene: Scene, start: readonly TreatyMention[]): readonly TreatyMention[] {
  const found = [...start];
  for (const treaty of scene.reading.treaties) {
    const last = found.at(-1);
    if (!last || treaty.first < last.last) continue;
    const between = scene.reading.line.text(last.last, treaty.first).trim();
    if (/^(?:,|и|а также|, а также|and|, and|және)$/u.test(between)) found.push(treaty);
  }
  return found;
}

function* signatures(scene: Scene, trigger: FoundTrigger, told: Told, treaty: TreatyMention): Generator<Claim> {
  const { record } = trigger.trigger;
  const signers = signersOf(scene, trigger, treaty);
  const parties = signers.length > 0 ? signers : concludedParties(scene, trigger, treaty);
  const inferred = signers.length === 0;
  const date = dateAt(scene, trigger.first, told.status);
  const object = treatyEntity(scene, treaty, told, parties, date);
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

/** «Ашимбаев и Нарбаева подписали …», «подписан председателями …», "signed by …". */
function signersOf(scene: Scene, trigger: FoundTrigger, treaty: TreatyMention): Entity[] {
  const outside = (group: Group) => group.last <= treaty.first || group.first >= treaty.last;
  const signs = (group: Group) => outside(group) && group.members.some(({ kind }) => kind === "person" || kind === "body" || kind === "country");
  const isPassive = trigger.form === "passive" || trigger.form === "participle";
  if (isPassive) {
    const by = groupAfter(scene, trigger.last, "BY", { reach: 8, test: signs });
    return by ? all(scene, by) : [];
  }
  if (trigger.trigger.record.part === "noun") return [];
  const subject = groupBefore(scene, trigger.first, "SUBJ", signs) ?? (scene.reading.language === "ru" ? groupAfter(scene, Math.max(treaty.last, trigger.last), "SUBJ", { reach: 8, test: signs }) ?? groupAfter(scene, trigger.last, "SUBJ", { reach: 4, test: signs }) : null);
  const partner = groupAfter(scene, trigger.last, "WITH", { reach: 24, test: (group) => signs(group) && isPersonGroup(group) });
  return [subject, partner].flatMap((group) => (group ? all(scene, group) : []));
}

function all(scene: Scene, group: Group): Entity[] {
  return group.members.flatMap((member) => scene.document.entity(member) ?? []);
}

/** «…между Сенатом и Мажилисом», «казахстанско-таджикский», the two countries of the visit, else the article's sides. */
function concludedParties(scene: Scene, trigger: FoundTrigger, treaty: TreatyMention): Entity[] {
  const { document, reading } = scene;
  const between = reading.groups.find((group) => group.marks.has("BETWEEN"));
  const named = between ? all(scene, between) : [];
  if (named.length > 1) return named;
  const countries = new Set<string>();
  for (const mention of reading.mentions) {
    if (mention.kind === "country" && mention.form !== "city") countries.add(mention.code);
    if (mention.kind === "person") {
      const code = document.character(mention)?.countryCode;
      if (code) countries.add(code);
    }
  }
  void trigger;
  void treaty;
  const isVisit = reading.mentions.some((mention): mention is CountryMention => mention.kind === "country") && countries.size === 2;
  if (isVisit) return [...countries].flatMap((code) => document.entities.country(code) ?? []);
  return (scene.sides?.countries ?? []).length === 2 ? (scene.sides?.countries ?? []).flatMap((code) => document.entities.country(code) ?? []) : [];
}

/** A document's identity is its title and its parties; a bare «соглашение» is told apart by its date too. */
function treatyEntity(scene: Scene, treaty: TreatyMention, told: Told, parties: readonly Entity[], date: EventDate | null): Entity {
  const countries = [...new Set(parties.flatMap(({ countryCode }) => countryCode ?? []))].sort();
  const year = date?.start.slice(0, 4) ?? (treaty.titled ? "" : (scene.document.article.publishedOn ?? scene.document.article.id));
  return scene.document.entities.named("Treaty", treaty.name, {
    kind: treaty.treatyKind,
    status: told.status === "ASSERTED" ? "SIGNED" : told.status === "PLANNED" ? "PLANNED" : "DISCUSSED",
    distinction: [...countries, year],
  });
}
