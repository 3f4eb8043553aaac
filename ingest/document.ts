import { Councils } from "./councils.ts";
import { type Countries, countriesOf } from "./countries.ts";
import { Entities } from "./entities.ts";
import { forumCalled } from "./grammar/bodies/called-forums.ts";
import { Houses } from "./houses.ts";
import type { Knowledge } from "./knowledge/load.ts";
import { bodiesOf, postsOf } from "./named-bodies.ts";
import { Organizations } from "./organizations.ts";
import { type Character, castOf } from "./people/cast.ts";
import { areDeputies, type Delegation, findDelegations, isDelegation } from "./people/delegates.ts";
import { holdersOf } from "./people/holders.ts";
import type { BodyMention, Mention, PersonMention, Reading } from "./stages.ts";
import { dayOfDateline } from "./text/dates/datelines.ts";
import { capitalize } from "./text/tokens.ts";
import { Titles } from "./titles.ts";
import type { Article, Entity } from "./types.ts";

/** Heads of bodies that act for their country; a state council is a body of its own. */
const GOVERNMENTS: ReadonlySet<string> = new Set(["government", "presidential-administration"]);
/** A noun that may stand for any forum. */
const ORGANIZATION = "организация";
const HEADS: ReadonlySet<string> = new Set(["president", "chair"]);

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
  #named: ReadonlySet<string> | null = null;
  readonly #delegations: readonly Delegation[];
  readonly #organizations: Organizations;
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
   * Who «Делегация», "The delegation", "the deputies" are, where the article told of one delegation before and of its people, or says right
   * behind: «Делегацию возглавляет А.».
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
    const shortened = mention.shortFor?.find(({ id }) => this.#forumsNamed.has(id));
    if (shortened) return this.entities.forum(shortened);
    if (mention.anaphoric) {
      const called =
        this.#forumCalled(mention) ?? this.#forumMeant(mention) ?? this.#committeeCalled(mention);
      if (called || mention.forumKind === null) return called;
    }
    if (mention.type === "Forum") {
      const { knowledge, entities, article } = this;
      const called = forumCalled(mention.name, article.language, knowledge);
      if (called) return entities.forum(called);
      const kind = mention.forumKind;
      return entities.named("Forum", capitalize(mention.name), kind ? { kind } : {});
    }
    const record = mention.chambers.length > 0 ? this.houses.of(mention) : null;
    if (isDelegation(mention) && record) return this.entities.chamber(record);
    if (GOVERNMENTS.has(mention.head?.id ?? "") && mention.country)
      return this.entities.country(mention.country);
    return this.#organizations.of(mention, holder);
  }

  /** Forums whose full names stand anywhere, be it inside the name of another body: «делегация … в Азиатской парламентской ассамблее». */
  get #forumsNamed(): ReadonlySet<string> {
    this.#named ??= new Set(
      this.readings.flatMap(({ line }) =>
        line.tokens.flatMap(
          (_, index) =>
            line
              .hit(index, "forum", ({ strong }) => strong)
              ?.values.map(({ record }) => record.id) ?? [],
        ),
      ),
    );
    return this.#named;
  }

  /**
   * The forum the article names in full whose name holds the noun: «Съезд» after «Съезд лидеров …»; in Kazakh, where the noun
   * closes the name, the last one named before: «ШЫҰ миссиясын аталған ұйымның бас хатшысы …».
   */
  #forumCalled(called: BodyMention): Entity | null {
    const isKazakh = this.article.language === "kk";
    const noun = called.name.toLowerCase() + (isKazakh ? "(?:с?[ыі])?" : "");
    const word = new RegExp(`(?:^|[^\\p{L}])${noun}(?:[^\\p{L}]|$)`, "u");
    const here = this.readings.findIndex(({ mentions }) =>
      mentions.flatMap(bodiesOf).includes(called),
    );
    const readings = isKazakh ? this.readings.slice(0, here + 1).reverse() : this.readings;
    for (const { mentions } of readings) {
      const named = mentions.flatMap((mention) => {
        if (mention.kind !== "body" || mention.type !== "Forum" || mention.anaphoric) return [];
        const entity = this.body(mention);
        const names = `${mention.name} ${entity?.name}`.toLowerCase();
        return entity && word.test(names) ? [entity] : [];
      });
      const found = isKazakh ? named.at(-1) : named[0];
      if (found) return found;
    }
    return null;
  }

  /** «генеральный секретарь организации»: of the forum its sentence named last before, else of the one the article names. */
  #forumMeant(mention: BodyMention): Entity | null {
    const name = mention.name.toLowerCase();
    if (!this.knowledge.anaphors[this.article.language].has(name)) return null;
    const isForum = ({ type, anaphoric }: BodyMention) => type === "Forum" && !anaphoric;
    const own = this.readings.find(({ mentions }) => mentions.flatMap(bodiesOf).includes(mention));
    const before = own?.mentions
      .flatMap(bodiesOf)
      .findLast((body) => isForum(body) && body.last <= mention.first);
    if (before && name === ORGANIZATION) return this.body(before);
    return this.#onlyOf(this.#mentions.flatMap(bodiesOf).filter(isForum));
  }

  /** "Rapporteur of the Commission": the one commission of the article, else of the sentence nearest before that names any. */
  #committeeCalled(mention: BodyMention): Entity | null {
    if (mention.type !== "Organization") return null;
    const word = mention.name.toLowerCase();
    const named = this.readings.map(({ mentions }) =>
      mentions
        .flatMap(bodiesOf)
        .filter(
          ({ head, anaphoric, name }) =>
            head?.kind === "committee" && !anaphoric && name.toLowerCase().includes(word),
        ),
    );
    const place = this.readings.findIndex(({ mentions }) =>
      mentions.flatMap(bodiesOf).includes(mention),
    );
    const before = named.slice(0, Math.max(place, 0)).findLast(({ length }) => length > 0);
    return this.#onlyOf(named.flat()) ?? this.#onlyOf(before ?? []);
  }

  /** The one forum whose president or chair the article names; null where there are several or none. */
  get presidedForum(): Entity | null {
    const heads = this.#mentions.flatMap(postsOf).filter(({ record }) => HEADS.has(record.id));
    return this.#onlyOf(heads.flatMap(({ body }) => (body?.forum ? body : [])));
  }

  /** What all these are, where they are one. */
  #onlyOf(bodies: readonly BodyMention[]): Entity | null {
    const found = new Map<string, Entity>();
    for (const body of bodies) {
      const entity = this.body(body);
      if (entity) found.set(entity.id, entity);
    }
    const [only] = found.values();
    return found.size === 1 && only ? only : null;
  }

  get #mentions(): readonly Mention[] {
    return this.readings.flatMap(({ mentions }) => mentions);
  }
}
