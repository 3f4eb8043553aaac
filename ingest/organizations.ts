import type { Entities } from "./entities.ts";
import type { Houses } from "./houses.ts";
import { postsIn } from "./named-bodies.ts";
import type { BodyMention, Reading } from "./stages.ts";
import { initialsOf, isAcronym } from "./text/initials.ts";
import { capitalize } from "./text/tokens.ts";
import type { Entity } from "./types.ts";

/** Kinds of bodies that belong to one country: that of whoever holds a post in them, where nothing else tells it. */
const NATIONAL: ReadonlySet<string> = new Set([
  "committee",
  "delegation",
  "staff",
  "party",
  "court",
]);
/** «Комиссия МПА по экологии», "Committee of the Assembly": of another body, which may be one of many countries. */
const OWNED = /\p{Lu}{2}|[а-яё] \p{Lu}|['’]|\bof\b/u;
/** Kinds of which a country has many, so that «комиссия» alone is no name. */
const MANY: ReadonlySet<string> = new Set(["committee", "delegation", "staff", "party"]);

/** «Городская дума», «Народный Хурал»: of any town or region. */
const ANY_COUNCIL =
  /^(?:законодательное собрание|народный хурал|(?:город|област|райо|муниципаль)\S+ \S+(?: (?:народных )?депутатов)?)$/u;

/** Which bodies the organizations are that an article speaks of and no gazetteer knows. */
export class Organizations {
  readonly #article: string;
  readonly #houses: Houses;
  readonly #entities: Entities;
  readonly #byInitials: ReadonlyMap<string, BodyMention>;

  constructor(article: string, readings: readonly Reading[], houses: Houses, entities: Entities) {
    this.#article = article;
    this.#houses = houses;
    this.#entities = entities;
    this.#byInitials = namesByInitials(readings, entities);
  }

  /** `holder` is the country of whoever holds a post in it. */
  of(mention: BodyMention, holder: string | null): Entity {
    const spelledOut = isAcronym(mention.name) ? this.#byInitials.get(mention.name) : undefined;
    if (spelledOut) return this.of(spelledOut, holder);
    const isNational = isOfKind(mention, NATIONAL) && !OWNED.test(mention.name);
    const country = this.#countryOf(mention) ?? (isNational ? holder : null);
    return this.#entities.named("Organization", capitalize(mention.name), {
      countryCode: country,
      // «председатель комиссии» here and in another article are of two.
      distinction: isUnnamed(mention) ? [this.#article] : [],
    });
  }

  /** The country written with it, or that of the chamber named with it. */
  #countryOf(mention: BodyMention): string | null {
    const house = mention.chambers.length > 0 ? this.#houses.of(mention) : null;
    return mention.country ?? house?.country ?? null;
  }
}

function isOfKind({ head }: BodyMention, kinds: ReadonlySet<string>): boolean {
  return head !== null && kinds.has(head.kind);
}

/** «Комиссия», «Парламентская делегация»: called by its kind alone. */
function isUnnamed(mention: BodyMention): boolean {
  const { head, name } = mention;
  const written = name.toLowerCase();
  return (
    ANY_COUNCIL.test(written) ||
    (head !== null &&
      isOfKind(mention, MANY) &&
      [head.ru, head.kk, head.en].some((forms) => forms.includes(written)))
  );
}

/**
 * Organizations whose chairs the article names in full, for «ҚМДБ» after «Қазақстан мұсылмандары діни басқармасы»; with the
 * country before the name and without.
 */
function namesByInitials(
  readings: readonly Reading[],
  entities: Entities,
): ReadonlyMap<string, BodyMention> {
  const found = new Map<string, BodyMention>();
  for (const { body, country } of postsIn(readings)) {
    if (body?.type !== "Organization" || !body.name.includes(" ")) continue;
    const owner = country ? (entities.country(country)?.name ?? "") : "";
    found.set(initialsOf(body.name), body);
    found.set(initialsOf(`${owner} ${body.name}`), body);
  }
  return found;
}
