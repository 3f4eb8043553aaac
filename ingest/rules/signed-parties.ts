import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { Mention, Reading, TreatyMention } from "../stages.ts";
import type { Entity } from "../types.ts";

/**
 * Whose document it is where nobody is told to have signed: «…между Сенатом и Мажилисом», the sides its title names
 * anywhere in the article, the two countries of the visit, else the article's sides.
 */
export function concludedParties(
  scene: Scene,
  trigger: FoundTrigger,
  treaty: TreatyMention,
): readonly Entity[] {
  const between = sidesBetween(scene, trigger.first);
  if (between.length > 1) return between;
  const titled = titledSides(scene, treaty);
  return titled.length > 1 ? titled : countriesMeant(scene);
}

function sidesBetween({ document, reading }: Scene, near: number): readonly Entity[] {
  const [between] = reading.groups
    .filter((group) => group.marks.has("BETWEEN"))
    .sort((left, right) => Math.abs(left.first - near) - Math.abs(right.first - near));
  return between ? between.members.flatMap((member) => document.named(member)) : [];
}

/** «Соглашение между Россией и Белоруссией …», «российско-кубинский договор»: the sides inside the title. */
function titledSides({ document }: Scene, treaty: TreatyMention): readonly Entity[] {
  const { first, last } = document.titles.of(treaty);
  const reading = document.titles.sentenceOf(treaty);
  const inside = reading?.mentions.filter(
    (mention) => mention.first >= first && mention.last <= last,
  );
  return inside ? sidesOf(document, inside) : [];
}

function sidesOf(document: Scene["document"], mentions: readonly Mention[]): readonly Entity[] {
  const sides = new Map<string, Entity>();
  for (const mention of mentions) {
    const isSide =
      mention.kind === "body"
        ? mention.type === "Chamber"
        : mention.kind === "country" && mention.form !== "city";
    const entity = isSide ? document.entity(mention) : null;
    if (entity) sides.set(entity.id, entity);
  }
  const entities = [...sides.values()];
  const chambers = entities.filter(({ type }) => type === "Chamber");
  return chambers.length > 1 ? chambers : entities.filter(({ type }) => type === "Country");
}

function countriesMeant({ document, reading, sides }: Scene): readonly Entity[] {
  const codes = countriesOf(document, reading);
  const isVisit = codes.size === 2 && reading.mentions.some(({ kind }) => kind === "country");
  const countries = isVisit ? [...codes] : (sides?.countries ?? []);
  return countries.length === 2
    ? countries.flatMap((code) => document.entities.country(code) ?? [])
    : [];
}

/** Countries a sentence names and those its people speak for. */
function countriesOf(document: Scene["document"], { mentions }: Reading): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind === "country" && mention.form !== "city") codes.add(mention.code);
    const code = mention.kind === "person" ? document.standsFor(mention) : null;
    if (code) codes.add(code);
  }
  return codes;
}
