import { CalledBodies } from "./called-bodies.ts";
import { Councils } from "./councils.ts";
import { type Countries, countriesOf } from "./countries.ts";
import { Entities } from "./entities.ts";
import { forumWithin } from "./grammar/bodies/forums-within.ts";
import { Houses } from "./houses.ts";
import type { Knowledge } from "./knowledge/load.ts";
import type { ForumRecord } from "./knowledge/schema.ts";
import { Organizations } from "./organizations.ts";
import { type Character, castOf } from "./people/cast.ts";
import { areDeputies, type Delegation, findDelegations, isDelegation } from "./people/delegates.ts";
import { holdersOf } from "./people/holders.ts";
import type { BodyMention, Mention, PersonMention, Reading } from "./stages.ts";
import { dayOfDateline } from "./text/dates/datelines.ts";
import { remember } from "./text/memo.ts";
import { capitalize } from "./text/tokens.ts";
import { Titles } from "./titles.ts";
import type { Article, Entity } from "./types.ts";

/** Heads of bodies that act for their country; a state council is a body of its own. */
const GOVERNMENTS: ReadonlySet<string> = new Set(["government", "presidential-administration"]);

/**
 * What the whole article settles that a sentence leaves open: which parliament «Сенат» is, who «спикер» is, whose name
 * «Ашимбаевым» is a form of.
 */
export class Document {
  readonly article: Article;
  /** The day the article tells of as «сегодня»: its dateline's, else that of publication. */
  readonly toldOn: string | null;
  readonly readings: readonly Reading[];
  readonly knowledge: Knowledge;
  readonly entities: Entities;
  readonly countries: Countries;
  readonly councils: Councils;
  readonly houses: Houses;
  readonly titles: Titles;
  readonly called: CalledBodies;
  readonly #delegations: readonly Delegation[];
  readonly #organizations: Organizations;
  readonly #forumWithin: (name: string) => ForumRecord | null;
  readonly #cast: readonly Character[];
  readonly #characters: ReadonlyMap<PersonMention, Character>;

  constructor(article: Article, readings: readonly Reading[], knowledge: Knowledge) {
    this.article = article;
    const { text, publishedOn, language } = article;
    this.toldOn = dayOfDateline(text, publishedOn, language) ?? publishedOn;
    this.readings = readings;
    this.knowledge = knowledge;
    this.entities = new Entities(knowledge, language);
    this.countries = countriesOf(readings, language);
    this.councils = new Councils(readings);
    this.houses = new Houses(readings, this, knowledge.chambers);
    this.titles = new Titles(readings);
    this.called = new CalledBodies(readings, language, knowledge, (mention) => this.body(mention));
    this.#forumWithin = remember((name) => forumWithin(name, language, knowledge));
    this.#delegations = findDelegations(readings);
    this.#organizations = new Organizations(article.id, readings, this.houses, this.entities);
    const { cast, characters } = castOf(this);
    this.#cast = cast;
    this.#characters = characters;
  }

  /** The council of a region or a city that the article is about. */
  get regionalCouncil(): Entity | null {
    const { leading } = this.councils;
    return leading && this.body(leading);
  }

  /** The people the article speaks of. */
  get cast(): readonly Character[] {
    return this.#cast;
  }

  /** Who a mention is; null for a post whose holder the article does not name. */
  character(mention: PersonMention): Character | null {
    return this.#characters.get(mention) ?? null;
  }

  /** The entity a mention stands for; null when the article leaves it open. */
  entity(mention: Mention): Entity | null {
    switch (mention.kind) {
      case "person":
        return this.character(mention)?.entity ?? null;
      case "country":
        return this.entities.country(mention.code);
      case "body":
        return this.body(mention);
    }
  }

  /** All a mention stands for: «президенты», «главы палат» are the people who hold such posts. */
  named(mention: Mention): Entity[] {
    const entity = this.entity(mention);
    if (entity) return [entity];
    return mention.kind === "person" && mention.plural ? holdersOf(this, mention) : [];
  }

  /**
   * Who «Делегация», "The delegation", "the deputies" are, where the article told of one delegation before and of its people,
   * or says right behind: «Делегацию возглавляет А.».
   */
  delegates(mention: Mention): readonly Entity[] {
    if (!isDelegation(mention) && !areDeputies(mention)) return [];
    const place = this.readings.findIndex(({ mentions }) => mentions.includes(mention));
    const before = this.#delegations.filter((delegation) => delegation.place < place);
    const behind = this.#delegations.filter(
      (delegation) =>
        (delegation.isAfterwards || this.#isHeadline(place)) &&
        delegation.place > place &&
        delegation.place <= place + this.#reachBehind(place, delegation),
    );
    const told = before.length > 0 ? before : behind;
    const led = told.filter(({ isRoll }) => !isRoll);
    const groups = (led.length > 0 ? led : told).map(({ members }) =>
      members.flatMap((member) => this.character(member)?.entity ?? []),
    );
    const heads = new Set(groups.map(([head]) => head?.id));
    const people = groups.at(-1) ?? [];
    const isTheirs = ({ countryCode }: Entity) =>
      !mention.country || !countryCode || countryCode === mention.country;
    const asked = told.at(-1)?.isCompany ? people.slice(0, 1) : people;
    return heads.size === 1 && asked.every(isTheirs) ? people : [];
  }

  /** The people of the delegation a sentence tells of. */
  delegationIn(reading: Reading): readonly PersonMention[] {
    const place = this.readings.indexOf(reading);
    return this.#delegations.find((delegation) => delegation.place === place)?.members ?? [];
  }

  /** «Спикер принял делегацию Сената», "Speaker receives British delegation", above the sentence that tells who led it. */
  #isHeadline(place: number): boolean {
    const reading = this.readings[place];
    return reading !== undefined && reading.language !== "kk" && reading.sentence.isTitle;
  }

  /** How many sentences behind it tell of a delegation; English datelines are sentences of their own. */
  #reachBehind(place: number, { isRoll }: Delegation): number {
    if (this.article.language === "en" && this.#isHeadline(place)) return 3;
    return isRoll ? 2 : 1;
  }

  /** Whether an article tells of any post of somebody's. */
  isServing({ id }: Entity): boolean {
    return this.#cast.some(({ entity, holdings }) => entity.id === id && holdings.length > 0);
  }

  /** The country a person speaks for; a functionary of a forum speaks for none. */
  standsFor(mention: PersonMention): string | null {
    const character = this.character(mention);
    const national = character?.holdings.find(
      ({ body }) => body?.type === "Chamber" || body?.type === "Country",
    );
    if (national) return national.country;
    return character?.holdings.some(({ body }) => body?.type === "Forum")
      ? null
      : (character?.countryCode ?? null);
  }

  /** `holder` is the country of whoever holds a post in it. */
  body(mention: BodyMention, holder: string | null = null): Entity | null {
    if (mention.type === "Chamber") {
      const record = this.houses.of(mention);
      if (record) return this.entities.chamber(record);
      const council = this.councils.called(mention);
      return council && this.body(council);
    }
    if (mention.forum) return this.entities.forum(mention.forum);
    const shortened = this.called.shortened(mention);
    if (shortened) return this.entities.forum(shortened);
    if (mention.anaphoric) {
      const called = this.called.of(mention);
      if (called || mention.forumKind === null) return called;
    }
    if (mention.type === "Forum") {
      const meant = this.#forumWithin(mention.name);
      if (meant) return this.entities.forum(meant);
      const kind = mention.forumKind;
      return this.entities.named("Forum", capitalize(mention.name), kind ? { kind } : {});
    }
    const record = mention.chambers.length > 0 ? this.houses.of(mention) : null;
    if (isDelegation(mention) && record) return this.entities.chamber(record);
    if (GOVERNMENTS.has(mention.head?.id ?? "") && mention.country)
      return this.entities.country(mention.country);
    return this.#organizations.of(mention, holder);
  }
}
