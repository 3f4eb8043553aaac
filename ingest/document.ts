import { Entities } from "./entities.ts";
import type { Knowledge } from "./knowledge/load.ts";
import type { ChamberRecord, PersonRecord } from "./knowledge/schema.ts";
import { type Character, castOf } from "./people/cast.ts";
import { datelineCountry } from "./people/dateline-country.ts";
import { type Delegation, findDelegations, isDelegation } from "./people/delegates.ts";
import { holdersOf } from "./people/holders.ts";
import type {
  BodyMention,
  Mention,
  PersonMention,
  PostMention,
  Reading,
  TreatyMention,
} from "./stages.ts";
import { dayOfDateline } from "./text/dates/datelines.ts";
import { initialsOf, isAcronym } from "./text/initials.ts";
import { capitalize } from "./text/tokens.ts";
import type { Article, Entity, Language } from "./types.ts";

/** How many times the votes of any other country make the home of an article. */
const HOME_LEAD = 2;
/** Where articles in a language are at home, for what they leave unsaid: «Парламент Сенатының депутаты». */
const HOMES: Partial<Record<Language, string>> = { kk: "KZ" };
/** Heads of bodies that act for their country; a state council is a body of its own. */
const GOVERNMENTS: ReadonlySet<string> = new Set(["government", "presidential-administration"]);
const VOTES = { noun: 1, adjective: 1, city: 0.5, strongChamber: 3, knownPerson: 2, title: 1.5 };

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
  /** Countries the article speaks of, most first. */
  readonly countries: readonly string[];
  readonly #treaties: readonly TreatyMention[];
  readonly #chambers = new Map<BodyMention, ChamberRecord | null>();
  readonly #actorVotes: ReadonlyMap<string, number>;
  /** Where an item is told from. */
  readonly #dateline: string | null;
  readonly #named: ReadonlyMap<string, ChamberRecord>;
  /** Chambers whose offices the article names with their country: «пресс-служба Парламента Грузии». */
  readonly #housed: ReadonlySet<ChamberRecord>;
  readonly #delegations: readonly Delegation[];
  readonly #organizations: ReadonlyMap<string, BodyMention>;
  readonly #cast: readonly Character[];
  readonly #characters: ReadonlyMap<PersonMention, Character>;

  constructor(article: Article, readings: readonly Reading[], knowledge: Knowledge) {
    this.article = article;
    const { text, publishedOn, language } = article;
    this.toldOn = dayOfDateline(text, publishedOn, language) ?? publishedOn;
    this.readings = readings;
    this.knowledge = knowledge;
    this.entities = new Entities(knowledge, article.language);
    this.countries = [...countVotes(readings)]
      .sort(([, left], [, right]) => right - left)
      .map(([code]) => code);
    this.#treaties = readings.flatMap(({ treaties }) => treaties);
    this.#actorVotes = countVotes(readings, false);
    this.#dateline = datelineCountry(readings);
    this.#named = namedChambers(readings);
    this.#housed = housedChambers(readings);
    this.#delegations = findDelegations(readings);
    this.#organizations = organizationsByInitials(this);
    const { cast, characters } = castOf(this);
    this.#cast = cast;
    this.#characters = characters;
  }

  /** The one country an article is at home in, for posts that name none: «депутат Гулай Машрапова». */
  get home(): string | null {
    if (this.#dateline && this.#actorVotes.has(this.#dateline)) return this.#dateline;
    const [first, second] = [...this.#actorVotes].sort(([, left], [, right]) => right - left);
    const [only, ...others] = this.countries;
    if (!first) return only && others.length === 0 ? only : null;
    // "Chair Anna Berg (MP, Greece)": one word in passing makes no home.
    const isPassing = first[1] < HOME_LEAD && only !== first[0] && others.length > 0;
    if (isPassing && this.article.language === "en") return null;
    if (!second || first[1] >= HOME_LEAD * second[1]) return first[0];
    return HOMES[this.article.language] ?? null;
  }

  /** Whether the article names a house that may be one of a country's. */
  namesHouseOf(code: string): boolean {
    return this.readings.some(({ mentions }) =>
      mentions
        .flatMap(bodiesOf)
        .some(({ chambers }) => chambers.some(({ country }) => country === code)),
    );
  }

  /** The country of the first house of a kind that the article names with its country. */
  firstNamed(kind: ChamberRecord["kind"]): string | null {
    for (const record of this.#named.values()) if (record.kind === kind) return record.country;
    return null;
  }

  /** Whose "the Senate" is, for senators whose country nothing tells. */
  get countryOfSenate(): string | null {
    const senate = this.readings
      .flatMap(({ mentions }) => mentions)
      .flatMap(bodiesOf)
      .find(({ name, chambers }) => chambers.length > 0 && /Senate$/.test(name));
    return senate ? (this.chamber(senate)?.country ?? null) : null;
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
   * Who «Делегация», "The delegation" is, where the article told of one delegation before and of its people, or says right
   * behind: «Делегацию возглавляет А.».
   */
  delegates(mention: BodyMention): readonly Entity[] {
    if (!isDelegation(mention)) return [];
    const place = this.readings.findIndex(({ mentions }) => mentions.includes(mention));
    const before = this.#delegations.filter((delegation) => delegation.place < place);
    const behind = this.#delegations.filter(
      (delegation) => delegation.isAfterwards && delegation.place === place + 1,
    );
    const told = before.length > 0 ? before : behind;
    const groups = told.map(({ members }) =>
      members.flatMap((member) => this.character(member)?.entity ?? []),
    );
    const heads = new Set(groups.map(([head]) => head?.id));
    const people = groups.at(-1) ?? [];
    const isTheirs = ({ countryCode }: Entity) =>
      !mention.country || !countryCode || countryCode === mention.country;
    return heads.size === 1 && people.every(isTheirs) ? people : [];
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

  /** A document under its title: «меморандум» is the one memorandum the article titles, else the one titled last. */
  treaty(mention: TreatyMention): TreatyMention {
    if (mention.titled) return mention;
    const isOfKind = ({ titled, treatyKind }: TreatyMention) =>
      titled && treatyKind === mention.treatyKind;
    const titled = this.#treaties.filter(isOfKind);
    const [first] = titled;
    if (first && titled.every(({ name }) => name === first.name)) return first;
    const place = this.readings.findIndex(({ treaties }) => treaties.includes(mention));
    const last = this.readings
      .slice(0, Math.max(place, 0))
      .findLast(({ treaties }) => treaties.some(isOfKind));
    const [only, ...others] = last?.treaties.filter(isOfKind) ?? [];
    return only && others.length === 0 ? only : mention;
  }

  /** The sentence that gives a document its title. */
  titled(mention: TreatyMention): Reading | null {
    const title = this.treaty(mention).name;
    return (
      this.readings.find(({ treaties }) =>
        treaties.some(({ name, titled }) => titled && name === title),
      ) ?? null
    );
  }

  /** The one document the article speaks of; null where there are several or none. */
  get soleTreaty(): TreatyMention | null {
    const [first, ...others] = this.#treaties.map((treaty) => this.treaty(treaty));
    return first && others.every(({ name }) => name === first.name) ? first : null;
  }

  body(mention: BodyMention): Entity | null {
    if (mention.type === "Chamber") {
      const record = this.chamber(mention);
      return record ? this.entities.chamber(record) : null;
    }
    if (mention.forum) return this.entities.forum(mention.forum);
    if (mention.anaphoric) {
      const called = this.#forumCalled(mention.name) ?? this.#soleForum(mention);
      if (called || mention.forumKind === null) return called;
    }
    if (mention.type === "Forum") {
      const kind = mention.forumKind;
      return this.entities.named("Forum", capitalize(mention.name), kind ? { kind } : {});
    }
    const record = mention.chambers.length > 0 ? this.chamber(mention) : null;
    if (isDelegation(mention) && record) return this.entities.chamber(record);
    if (GOVERNMENTS.has(mention.head?.id ?? "") && mention.country)
      return this.entities.country(mention.country);
    const countryCode = mention.country ?? record?.country ?? null;
    const spelledOut = isAcronym(mention.name) ? this.#organizations.get(mention.name) : undefined;
    if (spelledOut) return this.body(spelledOut);
    return this.entities.named(mention.type, capitalize(mention.name), { countryCode });
  }

  /** The forum the article names in full whose name holds the noun: «Съезд» after «Съезд лидеров …». */
  #forumCalled(noun: string): Entity | null {
    const word = new RegExp(`(?:^|[^\\p{L}])${noun.toLowerCase()}(?:[^\\p{L}]|$)`, "u");
    for (const { mentions } of this.readings) {
      for (const mention of mentions) {
        if (mention.kind !== "body" || mention.type !== "Forum" || mention.anaphoric) continue;
        const entity = this.body(mention);
        if (entity && word.test(entity.name.toLowerCase())) return entity;
      }
    }
    return null;
  }

  /** «генеральный секретарь организации» where the article names one forum only. */
  #soleForum({ name }: BodyMention): Entity | null {
    if (!this.knowledge.anaphors[this.article.language].has(name.toLowerCase())) return null;
    const forums = new Map<string, Entity>();
    for (const body of this.readings.flatMap(({ mentions }) => mentions).flatMap(bodiesOf)) {
      const entity = body.type === "Forum" && !body.anaphoric ? this.body(body) : null;
      if (entity) forums.set(entity.id, entity);
    }
    const [only] = forums.values();
    return forums.size === 1 && only ? only : null;
  }

  /** The one forum whose president or chair the article names; null where there are several or none. */
  get presidedForum(): Entity | null {
    const forums = new Map<string, Entity>();
    for (const post of this.readings.flatMap(({ mentions }) => mentions).flatMap(postsOf)) {
      const isHead = post.record.id === "president" || post.record.id === "chair";
      const entity = isHead && post.body?.forum ? this.body(post.body) : null;
      if (entity) forums.set(entity.id, entity);
    }
    const [only] = forums.values();
    return forums.size === 1 && only ? only : null;
  }

  /** Which chamber a mention is: by its country, by its fuller mention elsewhere, by the countries of the article. */
  chamber(mention: BodyMention, hint: string | null = null): ChamberRecord | null {
    const known = this.#chambers.get(mention);
    if (known !== undefined && hint === null) return known;
    const record = this.#choose(mention, hint);
    this.#chambers.set(mention, record);
    return record;
  }

  /** A chamber of which what the article tells fits none. */
  leaveOpen(mention: BodyMention): void {
    this.#chambers.set(mention, null);
  }

  #choose(mention: BodyMention, hint: string | null): ChamberRecord | null {
    const { chambers, country, name, byInitials } = mention;
    const current = byInitials ? this.#told(chambers) : preferCurrent(chambers);
    if (country) return current[0] ?? this.parliament(country);
    if (current.length === 0 && chambers.length > 0) return null;
    if (chambers.length === 0) return this.#houseMeant(mention);
    const [only] = current;
    if (only && current.every((record) => record.country === only.country)) return only;
    if (hint) {
      const home = current.find((record) => record.country === hint);
      if (home) return home;
    }
    // "HA NOI – NA Chairman Anna Berg met the Lao NA's chairman": the home's own.
    const told = current.find((record) => record.country === this.#dateline);
    if (told && /^\p{Lu}{2,4}$/u.test(name)) return told;
    const fuller = this.#named.get(name.toLowerCase());
    if (fuller && current.includes(fuller)) return fuller;
    const [housed, ...others] = current.filter((record) => this.#housed.has(record));
    if (housed && others.length === 0) return housed;
    for (const code of this.countries) {
      const home = current.find((record) => record.country === code);
      if (home) return home;
    }
    return null;
  }

  /** «НС», «ВР» may be anything: only a house of a country the article names. */
  #told(chambers: readonly ChamberRecord[]): readonly ChamberRecord[] {
    return chambers.filter(({ country, former }) => !former && this.countries.includes(country));
  }

  /** The one house of a country that the article speaks of: «вице-спикер» of an article on the Duma is the Duma's. */
  soleHouse(country: string): ChamberRecord | null {
    const named = this.#chambersOf(this.readings.flatMap(({ mentions }) => mentions));
    return soleOf(named.filter((house) => house.parent && house.country === country));
  }

  /** «спикер палаты»: the one house the article speaks of, else the one its sentence named last before. */
  #houseMeant(mention: BodyMention): ChamberRecord | null {
    const named = this.#chambersOf(this.readings.flatMap(({ mentions }) => mentions));
    const houses = named.filter(({ parent }) => parent);
    const sole = soleOf(houses.length > 0 ? houses : named);
    if (sole) return sole;
    const own = this.readings.find(({ mentions }) => mentions.flatMap(bodiesOf).includes(mention));
    const before = own?.mentions.filter(({ last }) => last <= mention.first) ?? [];
    return this.#chambersOf(before).findLast(({ parent }) => parent) ?? null;
  }

  #chambersOf(mentions: readonly Mention[]): readonly ChamberRecord[] {
    return mentions
      .flatMap(bodiesOf)
      .flatMap((body) => (body.chambers.length > 0 ? (this.chamber(body) ?? []) : []));
  }

  /** The parliament of a country as a whole; one that is no more where there is no other. */
  parliament(code: string): ChamberRecord | null {
    let former: ChamberRecord | null = null;
    for (const record of this.knowledge.chambers.values()) {
      if (record.country !== code) continue;
      if (record.kind !== "PARLIAMENT" && record.kind !== "UNICAMERAL") continue;
      if (!record.former) return record;
      former ??= record;
    }
    return former;
  }

  /** Known people of that surname in any script. */
  peopleBySurname(key: string): readonly PersonRecord[] {
    return this.knowledge.personsBySurname.get(key) ?? [];
  }
}

function soleOf(houses: readonly ChamberRecord[]): ChamberRecord | null {
  const [only, ...others] = new Set(houses);
  return only && others.length === 0 ? only : null;
}

/** The bodies a mention names, those of posts included. */
export function bodiesOf(mention: Mention): BodyMention[] {
  if (mention.kind === "body") return [mention];
  return mention.kind === "person" ? mention.posts.flatMap(({ body }) => body ?? []) : [];
}

function postsOf(mention: Mention): readonly PostMention[] {
  return mention.kind === "person" ? mention.posts : [];
}

/**
 * Organizations whose chairs the article names in full, for «ҚМДБ» after «Қазақстан мұсылмандары діни басқармасы»; with the
 * country before the name and without.
 */
function organizationsByInitials({ readings, entities }: Document): Map<string, BodyMention> {
  const found = new Map<string, BodyMention>();
  for (const { body, country } of readings.flatMap(({ mentions }) => mentions).flatMap(postsOf)) {
    if (body?.type !== "Organization" || !body.name.includes(" ")) continue;
    const owner = country ? (entities.country(country)?.name ?? "") : "";
    found.set(initialsOf(body.name), body);
    found.set(initialsOf(`${owner} ${body.name}`), body);
  }
  return found;
}

function preferCurrent(chambers: readonly ChamberRecord[]): readonly ChamberRecord[] {
  const current = chambers.filter(({ former }) => !former);
  return current.length > 0 ? current : chambers;
}

/** Votes for the countries of an article; without places, only those of bodies and people count. */
function countVotes(readings: readonly Reading[], withPlaces = true): Map<string, number> {
  const votes = new Map<string, number>();
  const [opening] = readings;
  const vote = (code: string | null | undefined, weight: number) => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  if (opening) vote(HOMES[opening.language], VOTES.knownPerson);
  for (const { mentions, sentence, language } of readings) {
    const factor = sentence.isTitle ? VOTES.title : 1;
    for (const mention of mentions) {
      if (mention.kind === "country" && withPlaces)
        vote(mention.code, VOTES[mention.form] * factor);
      if (mention.kind === "body" && mention.strong)
        vote(mention.country, VOTES.strongChamber * factor);
      // "British Ambassador": an ambassador's country is not where the article is at home.
      const isEnvoy =
        mention.kind === "person" &&
        language === "en" &&
        mention.posts.some(({ record }) => record.id === "ambassador");
      if (mention.kind === "person" && !isEnvoy) {
        vote(mention.name?.known?.country, VOTES.knownPerson * factor);
        vote(mention.country, VOTES.adjective * factor);
        for (const { body, country } of mention.posts)
          vote(body?.strong ? body.country : country, VOTES.noun * factor);
      }
    }
  }
  return votes;
}

/** Names of chambers the article gives with their country, under the words that also stand alone. */
function namedChambers(readings: readonly Reading[]): Map<string, ChamberRecord> {
  const named = new Map<string, ChamberRecord>();
  const add = ({ chambers, country, name }: BodyMention) => {
    const [record] = chambers;
    if (country && record && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), record);
  };
  for (const { mentions } of readings) mentions.flatMap(bodiesOf).forEach(add);
  return named;
}

function housedChambers(readings: readonly Reading[]): Set<ChamberRecord> {
  const bodies = readings.flatMap(({ mentions }) => mentions).flatMap(bodiesOf);
  return new Set(
    bodies.flatMap(({ type, country, chambers }) =>
      type === "Organization" && country && chambers.length === 1 ? chambers : [],
    ),
  );
}
