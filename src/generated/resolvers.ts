import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, EntityRow, EventRow, ArticleRow, StatementRow, ChangeNode, MentionRow, PlaceRow, RelationRow, RelationshipRow, PathRow, NeighbourhoodRow, BilateralRow, MeetingCountRow, ConflictRow, ConflictingValueRow, ReviewPairRow, ReviewSideRow, JudgePayloadRow, PlacedReviewListRow, PlacedSearchRow, PlacedNodeListRow, PlacedArticleListRow, PlacedStatementListRow, PlacedEventListRow, PlacedRelationRow, PlacedVisitRow, PlacedBilateralForumRow, PlacedSharedForumsRow, SharedForumsRow, PlacedCoSignatoryRow, PlacedConnectednessRow, PlacedChangeRow } from '../rows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country's ISO 3166-1 alpha-2 code in capitals, for example `KZ`. */
  CountryCode: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`, for example `2025-08-26`. */
  Date: { input: string; output: string; }
  /** A point in time with its offset, for example `2025-08-26T09:30:00Z`. */
  DateTime: { input: string; output: string; }
};

/** A news item the graph stands on. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Made from the address, or without one from the text. */
  readonly id: Scalars['ID']['output'];
  /** Language it is written in. */
  readonly language: Language;
  /** Entities it names, the most often named first; at most 500. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Day of publication; null when the article does not tell. */
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  /** Who published it; null when not known. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** When it was first recorded. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it says, in the order of its sentences. */
  readonly statements: StatementConnection;
  /** SHA-256 of the text, hexadecimal. */
  readonly textHash: Maybe<Scalars['String']['output']>;
  /** Headline; null when not known. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Address on the web; null when not known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A news item the graph stands on. */
export type ArticleStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status: InputMaybe<ReadonlyArray<Status>>;
};

/** Articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Which articles. All that is given must hold. */
export type ArticleFilter = {
  /** Published on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** In any of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Language>>;
  /** Naming every one of these entities, by id. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By any of these publishers. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What binds two countries. Persons, chambers and organizations of a country count as its side; a person whose only posts are in forums does not. */
export type Bilateral = {
  readonly __typename?: 'Bilateral';
  /** The two countries, in the order asked for. One that no article names is left out. */
  readonly countries: ReadonlyArray<Country>;
  /** Forums in which both countries, or their persons or bodies, take part; the latest seen first. */
  readonly forums: BilateralForumConnection;
  /** Meetings with participants of both countries. */
  readonly meetings: MeetingConnection;
  /** Documents signed by both sides. */
  readonly treaties: TreatyConnection;
  /** Visits of persons of one country to the other. */
  readonly visits: VisitConnection;
};


/** What binds two countries. Persons, chambers and organizations of a country count as its side; a person whose only posts are in forums does not. */
export type BilateralForumsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** What binds two countries. Persons, chambers and organizations of a country count as its side; a person whose only posts are in forums does not. */
export type BilateralMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeetingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DateOrder>;
};


/** What binds two countries. Persons, chambers and organizations of a country count as its side; a person whose only posts are in forums does not. */
export type BilateralTreatiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TreatyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TreatyOrder>;
};


/** What binds two countries. Persons, chambers and organizations of a country count as its side; a person whose only posts are in forums does not. */
export type BilateralVisitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** Forums two countries share. */
export type BilateralForumConnection = {
  readonly __typename?: 'BilateralForumConnection';
  /** The page. */
  readonly edges: ReadonlyArray<BilateralForumEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A forum two countries share. */
export type BilateralForumEdge = {
  readonly __typename?: 'BilateralForumEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** First day a source vouches for. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Last day a source vouches for. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** The forum. */
  readonly node: Forum;
  /** Who of the two countries takes part, the countries themselves included. */
  readonly participants: ReadonlyArray<Entity>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** A forum two countries share. */
export type BilateralForumEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** A parliament, or one of its chambers. */
export type Chamber = Entity & Node & {
  readonly __typename?: 'Chamber';
  /** Other written forms, from the gazetteers and from articles. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The chambers of this parliament; empty for a chamber. */
  readonly chambers: ReadonlyArray<Chamber>;
  /** The country whose parliament it is. */
  readonly country: Maybe<Country>;
  /** Number of relationships the chamber has, belonging to a country not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a whole parliament or one of its chambers. */
  readonly kind: Maybe<ChamberKind>;
  /** Ids given out for it before they were merged into this one; each still finds it. Empty when nothing was merged. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom the chamber met as a side of its own. For its members, see their own `metWith`. */
  readonly metWith: MetWithConnection;
  /** The name in its country's usual form, or in the language asked for; another language's where that one is not known. */
  readonly name: Scalars['String']['output'];
  /** The name in each language in which it is known. */
  readonly names: Names;
  /** Who holds or held office in it. */
  readonly officeHolders: OfficeHolderConnection;
  /** The parliament this chamber belongs to; null for a parliament. */
  readonly partOf: Maybe<Chamber>;
  /** Forums the chamber takes part in. */
  readonly participatesIn: ParticipatesInConnection;
  /** Documents the chamber signed. */
  readonly signed: SignedConnection;
  /** What articles say of the chamber. The latest published first. */
  readonly statements: StatementConnection;
  /** The item at Wikidata, for example `Q12345`. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A parliament, or one of its chambers. */
export type ChamberMetWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A parliament, or one of its chambers. */
export type ChamberNameArgs = {
  language: InputMaybe<Language>;
};


/** A parliament, or one of its chambers. */
export type ChamberOfficeHoldersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  current: InputMaybe<Scalars['Boolean']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  roles: InputMaybe<ReadonlyArray<Role>>;
};


/** A parliament, or one of its chambers. */
export type ChamberParticipatesInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A parliament, or one of its chambers. */
export type ChamberSignedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A parliament, or one of its chambers. */
export type ChamberStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inferred: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status?: InputMaybe<ReadonlyArray<Status>>;
};

/** Chambers. */
export type ChamberConnection = {
  readonly __typename?: 'ChamberConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ChamberEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A chamber in a list. */
export type ChamberEdge = {
  readonly __typename?: 'ChamberEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The chamber. */
  readonly node: Chamber;
};

/** Which chambers. All that is given must hold. */
export type ChamberFilter = {
  /** Of any of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Taking part in any of these forums, by id. */
  readonly forums?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ChamberKind>>;
};

/** Kinds of parliamentary bodies. */
export type ChamberKind =
  /** A lower chamber. */
  | 'LOWER'
  /** A parliament of two chambers as a whole. */
  | 'PARLIAMENT'
  /** A parliament of one chamber. */
  | 'UNICAMERAL'
  /** An upper chamber: a senate. */
  | 'UPPER';

/** What can be recorded. */
export type Change = Article | Statement;

/** What was recorded, the oldest first. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that was recorded. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What was recorded. */
  readonly node: Change;
  /** When it was first recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What `changes` may list. */
export type ChangeType =
  /** Articles. */
  | 'ARTICLE'
  /** Statements. */
  | 'STATEMENT';

/** Those who signed the same documents. */
export type CoSignatoryConnection = {
  readonly __typename?: 'CoSignatoryConnection';
  /** The page. */
  readonly edges: ReadonlyArray<CoSignatoryEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One who signed the same documents. */
export type CoSignatoryEdge = {
  readonly __typename?: 'CoSignatoryEdge';
  /** Number of documents. */
  readonly count: Scalars['Int']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The other signatory. */
  readonly node: Entity;
  /** The documents both signed, by id; at most 100. */
  readonly treaties: ReadonlyArray<Treaty>;
};

/** A disagreement between sources. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** What they disagree on. */
  readonly field: ConflictField;
  /** Each answer, the most told first. */
  readonly values: ReadonlyArray<ConflictingValue>;
};

/** Events whose sources disagree. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event whose sources disagree. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The event; its `conflicts` tell who says what. */
  readonly node: Event;
};

/** What sources can disagree on. */
export type ConflictField =
  /** The country it took place in. */
  | 'COUNTRY'
  /** The day. */
  | 'DATE'
  /** The rank of a visit. */
  | 'KIND';

/** One answer of several. */
export type ConflictingValue = {
  readonly __typename?: 'ConflictingValue';
  /** Number of articles that say so. */
  readonly articleCount: Scalars['Int']['output'];
  /** The sentences that say so, at most 100, in the order of the event's `statements`. */
  readonly statements: ReadonlyArray<Statement>;
  /** A day (`2025-08-26`), a range of days (`2025-08-26/2025-08-27`), a country's code or a kind. */
  readonly value: Scalars['String']['output'];
};


/** One answer of several. */
export type ConflictingValueStatementsArgs = {
  language: InputMaybe<Language>;
};

/** Entities by how connected they are. */
export type ConnectednessConnection = {
  readonly __typename?: 'ConnectednessConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ConnectednessEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity and how connected it is. */
export type ConnectednessEdge = {
  readonly __typename?: 'ConnectednessEdge';
  /**
   * Number of pairs of the other entities whose shortest chains run through this one, a pair with several shortest chains
   * counted by the share of them that do (Brandes 2001, not normalized). Only by BETWEENNESS.
   */
  readonly betweenness: Maybe<Scalars['Float']['output']>;
  /** Number of relationships of the types asked for; by BETWEENNESS, of those with the entities compared. */
  readonly count: Scalars['Int']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** What makes an entity well connected. */
export type ConnectednessMeasure =
  /** Many shortest chains of relationships between others run through it. */
  | 'BETWEENNESS'
  /** Many relationships. */
  | 'DEGREE';

/** A state. */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Other written forms, from the gazetteers and from articles. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its parliament and chambers, by name. */
  readonly chambers: ReadonlyArray<Chamber>;
  /** ISO 3166-1 alpha-2. */
  readonly code: Scalars['CountryCode']['output'];
  /** Number of relationships the country has, those of its persons and bodies not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** Ids given out for it before they were merged into this one; each still finds it. Empty when nothing was merged. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The name in its usual form, or in the language asked for; another language's where that one is not known. */
  readonly name: Scalars['String']['output'];
  /** The name in each language in which it is known. */
  readonly names: Names;
  /** Who holds or held office for the country itself: its president, its ministers. */
  readonly officeHolders: OfficeHolderConnection;
  /** Forums the country takes part in. */
  readonly participatesIn: ParticipatesInConnection;
  /** Documents the country signed. */
  readonly signed: SignedConnection;
  /** What articles say of the country. The latest published first. */
  readonly statements: StatementConnection;
  /** Visits to the country; each edge's `person` is the visitor. */
  readonly visitors: VisitConnection;
  /** The item at Wikidata, for example `Q12345`. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A state. */
export type CountryNameArgs = {
  language: InputMaybe<Language>;
};


/** A state. */
export type CountryOfficeHoldersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  current: InputMaybe<Scalars['Boolean']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  roles: InputMaybe<ReadonlyArray<Role>>;
};


/** A state. */
export type CountryParticipatesInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state. */
export type CountrySignedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A state. */
export type CountryStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inferred: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status?: InputMaybe<ReadonlyArray<Status>>;
};


/** A state. */
export type CountryVisitorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** Countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The page. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country in a list. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
};

/** Which countries. */
export type CountryFilter = {
  /** With any of these codes. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** Where a date comes from. */
export type DateBasis =
  /** The text around the sentence. */
  | 'CONTEXT'
  /** The day the article was published. */
  | 'PUBLICATION'
  /** The sentence names it. */
  | 'TEXT';

/** Orders of dated things. Undated things come last. */
export type DateOrder =
  /** The earliest first. */
  | 'DATE_ASC'
  /** The latest first. */
  | 'DATE_DESC';

/** How sharp a date is. */
export type DatePrecision =
  /** The day, or a few days, are known. */
  | 'DAY'
  /** Only the month is known. */
  | 'MONTH'
  /** Only the year is known. */
  | 'YEAR';

/** A thing in the world that articles tell of. */
export type Entity = {
  /** Other written forms, from the gazetteers and from articles. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships the entity has, belonging to a country not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** Ids given out for it before they were merged into this one; each still finds it. Empty when nothing was merged. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The name in its country's usual form, or in the language asked for; another language's where that one is not known. */
  readonly name: Scalars['String']['output'];
  /** The name in each language in which it is known. */
  readonly names: Names;
  /** What articles say of the entity, planned and denied things included if asked for. The latest published first. */
  readonly statements: StatementConnection;
  /** The item at Wikidata, for example `Q12345`. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A thing in the world that articles tell of. */
export type EntityNameArgs = {
  language: InputMaybe<Language>;
};


/** A thing in the world that articles tell of. */
export type EntityStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inferred: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status?: InputMaybe<ReadonlyArray<Status>>;
};

/** Orders of entities. */
export type EntityOrder =
  /** The most connected first. */
  | 'DEGREE_DESC'
  /** By name, in the order of the letters' code points. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC';

/** Types of entities. */
export type EntityType =
  /** A parliament or chamber. */
  | 'CHAMBER'
  /** A state. */
  | 'COUNTRY'
  /** A body or gathering in which several sides meet. */
  | 'FORUM'
  /** Any other body. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** A document between sides. */
  | 'TREATY';

/** Something that happened once. All articles that tell of it tell of this one event. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is that the event took place, 0 to 1. Independent articles raise it. */
  readonly confidence: Scalars['Float']['output'];
  /** Where its sources disagree; empty when they do not. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it happened, as sharply as any source says; null when none does. */
  readonly date: Maybe<PartialDate>;
  /** The forum whose session it was. Null for other kinds of events. */
  readonly forum: Maybe<Forum>;
  /** Made from content. It may change when an earlier article about the event is added. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** What happened. */
  readonly kind: EventKind;
  /** Whether those who met were in one room. Null for other kinds of events. */
  readonly mode: Maybe<MeetingMode>;
  /** Who took part; the visitors of a visit, the signatories of a signing. At most 500. */
  readonly participants: ReadonlyArray<Entity>;
  /** Where it happened; null when no source says. */
  readonly place: Maybe<Place>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** One line that says what happened, in the language asked for. */
  readonly title: Scalars['String']['output'];
  /** The document that was signed. Null for other kinds of events. */
  readonly treaty: Maybe<Treaty>;
  /** Rank of a visit. Null for other kinds of events. */
  readonly visitKind: Maybe<VisitKind>;
};


/** Something that happened once. All articles that tell of it tell of this one event. */
export type EventStatementsArgs = {
  language: InputMaybe<Language>;
};


/** Something that happened once. All articles that tell of it tell of this one event. */
export type EventTitleArgs = {
  language: InputMaybe<Language>;
};

/** Kinds of events. */
export type EventKind =
  /** Two or more met. */
  | 'MEETING'
  /** A forum sat. */
  | 'SESSION'
  /** A document was signed. */
  | 'SIGNING'
  /** Someone visited a country. */
  | 'VISIT';

/** A standing or recurring body or gathering in which several sides meet. */
export type Forum = Entity & Node & {
  readonly __typename?: 'Forum';
  /** Other written forms, from the gazetteers and from articles. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships the forum has. */
  readonly degree: Scalars['Int']['output'];
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: Maybe<ForumKind>;
  /** Ids given out for it before they were merged into this one; each still finds it. Empty when nothing was merged. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The name in its usual form, or in the language asked for; another language's where that one is not known. */
  readonly name: Scalars['String']['output'];
  /** The name in each language in which it is known. */
  readonly names: Names;
  /** Who holds or held office in it: its chair, its secretary general. */
  readonly officeHolders: OfficeHolderConnection;
  /** Who takes part in it. */
  readonly participants: ParticipantConnection;
  /** What articles say of the forum. The latest published first. */
  readonly statements: StatementConnection;
  /** The item at Wikidata, for example `Q12345`. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A standing or recurring body or gathering in which several sides meet. */
export type ForumNameArgs = {
  language: InputMaybe<Language>;
};


/** A standing or recurring body or gathering in which several sides meet. */
export type ForumOfficeHoldersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  current: InputMaybe<Scalars['Boolean']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  roles: InputMaybe<ReadonlyArray<Role>>;
};


/** A standing or recurring body or gathering in which several sides meet. */
export type ForumParticipantsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A standing or recurring body or gathering in which several sides meet. */
export type ForumStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inferred: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status?: InputMaybe<ReadonlyArray<Status>>;
};

/** Forums. */
export type ForumConnection = {
  readonly __typename?: 'ForumConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ForumEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A forum in a list. */
export type ForumEdge = {
  readonly __typename?: 'ForumEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The forum. */
  readonly node: Forum;
};

/** Which forums. All that is given must hold. */
export type ForumFilter = {
  /** With a participant of every one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ForumKind>>;
};

/** Kinds of forums. */
export type ForumKind =
  /** An interparliamentary assembly. */
  | 'ASSEMBLY'
  /** A commission or committee of several sides. */
  | 'COMMISSION'
  /** A conference. */
  | 'CONFERENCE'
  /** A congress. */
  | 'CONGRESS'
  /** A council. */
  | 'COUNCIL'
  /** A recurring forum. */
  | 'FORUM'
  /** A group of friendship between parliaments. */
  | 'FRIENDSHIP_GROUP'
  /** An international organization. */
  | 'ORGANIZATION';

/** What a decision led to. */
export type JudgePayload = {
  readonly __typename?: 'JudgePayload';
  /** True when both ids stand for one entity now. */
  readonly areSame: Scalars['Boolean']['output'];
  /** What stands for both ids now: one entity or two. */
  readonly entities: ReadonlyArray<Entity>;
  /** What stands for `leftId` now; null when no article names it any more. */
  readonly left: Maybe<Entity>;
  /** What stands for `rightId` now; null when no article names it any more. */
  readonly right: Maybe<Entity>;
  /** The decision as recorded. */
  readonly verdict: Verdict;
};

/** Languages of articles and names. */
export type Language =
  /** English. */
  | 'EN'
  /** Kazakh. */
  | 'KK'
  /** Russian. */
  | 'RU';

/** How a name was matched. */
export type MatchKind =
  /** The whole name, in any spelling. */
  | 'EXACT'
  /** A similar name. */
  | 'FUZZY'
  /** Beginnings of the name's words. */
  | 'PREFIX'
  /** Whole words of the name: a surname, a surname with an initial. */
  | 'WORDS';

/** Meetings, one edge for each event. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The page. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all events, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A number of meetings. Fields that were not grouped by are null or empty. */
export type MeetingCount = {
  readonly __typename?: 'MeetingCount';
  /** With CHAMBER: it took part itself, or one who holds a post in it did. */
  readonly chamber: Maybe<Chamber>;
  /** Number of events. */
  readonly count: Scalars['Int']['output'];
  /** The two countries of the pair, by code. With COUNTRY_PAIR. */
  readonly countries: ReadonlyArray<Country>;
  /** With FORUM: the forum whose session it was. */
  readonly forum: Maybe<Forum>;
  /** 1 to 12. With MONTH; null when only the year is known. */
  readonly month: Maybe<Scalars['Int']['output']>;
  /** With PERSON. */
  readonly person: Maybe<Person>;
  /** With YEAR or MONTH; null for undated events. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** Numbers of meetings. */
export type MeetingCounts = {
  readonly __typename?: 'MeetingCounts';
  /** One row for each combination that occurs, the highest counts first. */
  readonly rows: ReadonlyArray<MeetingCount>;
  /** Whether there are more rows than asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What to group meetings by. */
export type MeetingDimension =
  /** Each chamber that took part, itself or through its office holders. */
  | 'CHAMBER'
  /** Each pair of countries with participants in it. A person whose only posts are in forums stands for none. */
  | 'COUNTRY_PAIR'
  /** The forum whose session it was. */
  | 'FORUM'
  /** The month it began in. */
  | 'MONTH'
  /** Each person who took part. */
  | 'PERSON'
  /** The year it began in. */
  | 'YEAR';

/** A meeting in a list. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** When it took place. */
  readonly date: Maybe<PartialDate>;
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The meeting. */
  readonly node: Event;
  /** Who met. */
  readonly participants: ReadonlyArray<Entity>;
  /** Where it took place. */
  readonly place: Maybe<Place>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** A meeting in a list. */
export type MeetingEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** Which meetings. All that is given must hold. */
export type MeetingFilter = {
  /** Across borders (true), or all participants of one country (false). */
  readonly acrossBorders?: InputMaybe<Scalars['Boolean']['input']>;
  /** With any of these chambers, or one who holds a post in it, by id. */
  readonly chambers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a participant of every one of these countries. A person whose only posts are in forums stands for none. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** With one who takes part in any of these forums, or holds a post in a body that does, by id; or a session of it. */
  readonly forums?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Told by a sentence (false), or concluded by a rule (true). */
  readonly inferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least this certain, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Held in any of these modes. */
  readonly modes?: InputMaybe<ReadonlyArray<MeetingMode>>;
  /** With every one of these participants, by id. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Held in any of these countries. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** With a participant on each of these sides. `[PARLIAMENT, PARLIAMENT]`: parliaments among themselves. */
  readonly sides?: InputMaybe<ReadonlyArray<Side>>;
  /** On this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** How a meeting was held. */
export type MeetingMode =
  /** In one room. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** That an article names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Number of different sentences quoted that name it. */
  readonly count: Scalars['Int']['output'];
  /** What is named. */
  readonly entity: Entity;
};

/** Whom someone met: one edge for each meeting and partner. */
export type MetWithConnection = {
  readonly __typename?: 'MetWithConnection';
  /** The page. */
  readonly edges: ReadonlyArray<MetWithEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That two met. */
export type MetWithEdge = {
  readonly __typename?: 'MetWithEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** When they met. */
  readonly date: Maybe<PartialDate>;
  /** The meeting, with all who were there. */
  readonly event: Maybe<Event>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Whether they were in one room. */
  readonly mode: Maybe<MeetingMode>;
  /** The partner. */
  readonly node: Entity;
  /** Where they met. */
  readonly place: Maybe<Place>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** That two met. */
export type MetWithEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** What one can change: who is who, and nothing else. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records a decision on two ids and applies it to the whole graph; the latest decision on a pair holds. Ids given out
   * keep answering. Needs the header `Authorization: Bearer <INTERPARL_REVIEW_TOKEN>`; a server without that token takes no
   * decisions.
   */
  readonly judge: JudgePayload;
};


/** What one can change: who is who, and nothing else. */
export type MutationJudgeArgs = {
  author: Scalars['String']['input'];
  leftId: Scalars['ID']['input'];
  note: InputMaybe<Scalars['String']['input']>;
  rightId: Scalars['ID']['input'];
  verdict: Verdict;
};

/** A name in the three languages; null where not known. */
export type Names = {
  readonly __typename?: 'Names';
  /** English. */
  readonly en: Maybe<Scalars['String']['output']>;
  /** Kazakh, in Cyrillic letters. */
  readonly kk: Maybe<Scalars['String']['output']>;
  /** Russian. */
  readonly ru: Maybe<Scalars['String']['output']>;
};

/** A part of the graph: every relationship's ends are among the nodes. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The entities, the one asked for first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** All relationships of the types asked for between the nodes, at most 5000. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Whether something was left out to stay within the limits. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A thing with an id of its own. */
export type Node = {
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
};

/** Who holds office in a body. */
export type OfficeHolderConnection = {
  readonly __typename?: 'OfficeHolderConnection';
  /** The page. */
  readonly edges: ReadonlyArray<OfficeHolderEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That someone holds office in a body. */
export type OfficeHolderEdge = {
  readonly __typename?: 'OfficeHolderEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether it is held as far as the newest article tells. */
  readonly current: Scalars['Boolean']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** First day a source vouches for. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Last day a source vouches for. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** The holder. */
  readonly node: Person;
  /** What sort of office. */
  readonly role: Role;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Title of the post, in the words of most articles. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** That someone holds office in a body. */
export type OfficeHolderEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** Any other body that acts: a ministry, a council of ulema, a delegation. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other written forms, from the gazetteers and from articles. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country it belongs to; null for an international body. */
  readonly country: Maybe<Country>;
  /** Number of relationships the organization has, belonging to a country not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** Ids given out for it before they were merged into this one; each still finds it. Empty when nothing was merged. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom the organization met. */
  readonly metWith: MetWithConnection;
  /** The name in its country's usual form, or in the language asked for; another language's where that one is not known. */
  readonly name: Scalars['String']['output'];
  /** The name in each language in which it is known. */
  readonly names: Names;
  /** Who holds or held office in it. */
  readonly officeHolders: OfficeHolderConnection;
  /** Forums the organization takes part in. */
  readonly participatesIn: ParticipatesInConnection;
  /** Documents the organization signed. */
  readonly signed: SignedConnection;
  /** What articles say of the organization. The latest published first. */
  readonly statements: StatementConnection;
  /** The item at Wikidata, for example `Q12345`. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** Any other body that acts: a ministry, a council of ulema, a delegation. */
export type OrganizationMetWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Any other body that acts: a ministry, a council of ulema, a delegation. */
export type OrganizationNameArgs = {
  language: InputMaybe<Language>;
};


/** Any other body that acts: a ministry, a council of ulema, a delegation. */
export type OrganizationOfficeHoldersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  current: InputMaybe<Scalars['Boolean']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
  roles: InputMaybe<ReadonlyArray<Role>>;
};


/** Any other body that acts: a ministry, a council of ulema, a delegation. */
export type OrganizationParticipatesInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Any other body that acts: a ministry, a council of ulema, a delegation. */
export type OrganizationSignedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Any other body that acts: a ministry, a council of ulema, a delegation. */
export type OrganizationStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inferred: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status?: InputMaybe<ReadonlyArray<Status>>;
};

/** Where a page lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the page's last edge; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether something follows the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first edge; null when it is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A day, or a month or year of which the days are not known. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** Where the date comes from; null when several sources together give it. */
  readonly basis: Maybe<DateBasis>;
  /** Last day it may have been; equal to `start` for a single day. */
  readonly end: Scalars['Date']['output'];
  /** How sharp the date is. A DAY may also be a range of a few known days. */
  readonly precision: DatePrecision;
  /** First day it may have been. */
  readonly start: Scalars['Date']['output'];
};

/** Participants of a forum. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That a forum has a participant. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** First day a source vouches for. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Last day a source vouches for. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** The participant. */
  readonly node: Entity;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** That a forum has a participant. */
export type ParticipantEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** Forums someone takes part in. */
export type ParticipatesInConnection = {
  readonly __typename?: 'ParticipatesInConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ParticipatesInEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That someone takes part in a forum. */
export type ParticipatesInEdge = {
  readonly __typename?: 'ParticipatesInEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** First day a source vouches for. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Last day a source vouches for. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** The forum. */
  readonly node: Forum;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** That someone takes part in a forum. */
export type ParticipatesInEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** A chain of relationships, each joining neighbours in `nodes`. */
export type Path = {
  readonly __typename?: 'Path';
  /** Number of relationships. */
  readonly length: Scalars['Int']['output'];
  /** The entities along the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relationships along the way. Each keeps its own direction, whichever way the path runs. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** A human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Other written forms, from the gazetteers and from articles. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The country the person acts for; null when no article tells. */
  readonly country: Maybe<Country>;
  /** Number of relationships the person has, belonging to a country not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** Ids given out for it before they were merged into this one; each still finds it. Empty when nothing was merged. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whom the person met. One edge for each meeting and partner. */
  readonly metWith: MetWithConnection;
  /** The name in its country's usual form, or in the language asked for; another language's where that one is not known. */
  readonly name: Scalars['String']['output'];
  /** The name in each language in which it is known. */
  readonly names: Names;
  /** Forums the person takes part in. */
  readonly participatesIn: ParticipatesInConnection;
  /** Offices the person holds or held, the latest seen first; at most 100. */
  readonly posts: ReadonlyArray<Post>;
  /** Documents the person signed. */
  readonly signed: SignedConnection;
  /** What articles say of the person. The latest published first. */
  readonly statements: StatementConnection;
  /** Countries the person visited. One edge for each visit. */
  readonly visited: VisitConnection;
  /** The item at Wikidata, for example `Q12345`. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A human being. */
export type PersonMetWithArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A human being. */
export type PersonNameArgs = {
  language: InputMaybe<Language>;
};


/** A human being. */
export type PersonParticipatesInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A human being. */
export type PersonPostsArgs = {
  current: InputMaybe<Scalars['Boolean']['input']>;
  roles: InputMaybe<ReadonlyArray<Role>>;
};


/** A human being. */
export type PersonSignedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A human being. */
export type PersonStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inferred: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status?: InputMaybe<ReadonlyArray<Status>>;
};


/** A human being. */
export type PersonVisitedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** Persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person in a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Which persons. All that is given must hold. */
export type PersonFilter = {
  /** Holding or having held a post in any of these chambers, by id. */
  readonly chambers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of any of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Taking part in any of these forums, or holding a post in a body that does, by id. */
  readonly forums?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Holding or having held any of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** Where something happened. */
export type Place = {
  readonly __typename?: 'Place';
  /** The city; null when no source says. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** The country; null when no source says. */
  readonly country: Maybe<Country>;
  /** As the articles write it: a city or a country. */
  readonly name: Maybe<Scalars['String']['output']>;
};

/** An office held in a body. */
export type Post = {
  readonly __typename?: 'Post';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether it is held as far as the newest article tells. */
  readonly current: Scalars['Boolean']['output'];
  /** First day a source vouches for. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Id of the relationship it stands for. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Last day a source vouches for. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** The body: a chamber, a country, an organization or a forum. */
  readonly organization: Entity;
  /** What sort of office. */
  readonly role: Role;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Its title, in the words of most articles. */
  readonly title: Maybe<Scalars['String']['output']>;
};


/** An office held in a body. */
export type PostStatementsArgs = {
  language: InputMaybe<Language>;
};

/** What a statement says of subject and object. */
export type Predicate =
  /** The subject holds an office in the body. */
  | 'HOLDS_POST'
  /** They met. */
  | 'MET_WITH'
  /** The subject takes part in the forum. */
  | 'PARTICIPATES_IN'
  /** The chamber belongs to the parliament. */
  | 'PART_OF'
  /** The subject signed the document. */
  | 'SIGNED'
  /** The subject visited the country. */
  | 'VISITED';

/** Questions one can ask. */
export type Query = {
  readonly __typename?: 'Query';
  /** The article of this id; null when there is none. */
  readonly article: Maybe<Article>;
  /** Articles the graph stands on, the latest published first; undated ones last. */
  readonly articles: ArticleConnection;
  /** What binds two countries: documents both signed, meetings, forums both take part in, visits between them. */
  readonly bilateral: Bilateral;
  /** The chamber or parliament of this id; null when there is none. */
  readonly chamber: Maybe<Chamber>;
  /** Parliaments and their chambers, by name unless ordered otherwise. */
  readonly chambers: ChamberConnection;
  /** What has been recorded since a point in time, the oldest first, so that the last cursor is where to go on next time. */
  readonly changes: ChangeConnection;
  /** Those who signed the same documents as an entity, the most documents first. */
  readonly coSignatories: CoSignatoryConnection;
  /** Events whose sources disagree on the day, the country or the kind, the latest first. */
  readonly conflicts: ConflictConnection;
  /** Countries that any article names, by name unless ordered otherwise. */
  readonly countries: CountryConnection;
  /** The country of this id or code; null when there is none. Give exactly one of the two. */
  readonly country: Maybe<Country>;
  /** The event of this id; null when there is none. */
  readonly event: Maybe<Event>;
  /** The forum of this id; null when there is none. */
  readonly forum: Maybe<Forum>;
  /** Standing or recurring bodies and gatherings, by name unless ordered otherwise. */
  readonly forums: ForumConnection;
  /** How many meetings took place. An event counts once in a row, however many articles or statements tell of it. */
  readonly meetingCounts: MeetingCounts;
  /** Meetings, each once however many articles tell of it; the latest first unless ordered otherwise, undated ones last. */
  readonly meetings: MeetingConnection;
  /**
   * The entities with the most relationships, the most connected first. With `by: BETWEENNESS`, those through whom most
   * shortest chains between the others run; counted among the entities of these types and countries, at most 500 of them,
   * over their relationships with each other. More than 500 are refused with the code `TOO_COSTLY`: name countries.
   */
  readonly mostConnected: ConnectednessConnection;
  /** The part of the graph around an entity, ready to draw; null when the id does not exist. */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** Anything by its id; null when there is nothing. An id given out before two entities were merged still finds the one. */
  readonly node: Maybe<Node>;
  /** Many things by their ids, in the order of the ids; null in the place of an id that does not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The organization of this id; null when there is none. */
  readonly organization: Maybe<Organization>;
  /** A shortest chain of relationships between two entities; null when there is none or an id does not exist. */
  readonly path: Maybe<Path>;
  /** All shortest chains of relationships between two entities; empty when there is none. */
  readonly paths: ReadonlyArray<Path>;
  /** The person of this id; null when there is none. */
  readonly person: Maybe<Person>;
  /** Persons, by name unless ordered otherwise. */
  readonly persons: PersonConnection;
  /**
   * Pairs of which nobody knows yet whether they are one thing, the likeliest first. They are not merged until someone
   * decides with `judge`; each pair comes with the reasons for its score and the sentences of either side.
   */
  readonly reviewQueue: ReviewQueueConnection;
  /**
   * Entities by name: any of the three languages and scripts, inflected or not, with small misspellings. The best match
   * comes first: whole names before beginnings before misspellings, well-connected entities before others.
   */
  readonly search: SearchConnection;
  /**
   * Pairs of chambers that meet in the same forums, the most forums first. A chamber takes part itself, or one who holds a
   * post in it does.
   */
  readonly sharedForums: SharedForumsConnection;
  /** The statement of this id; null when there is none. */
  readonly statement: Maybe<Statement>;
  /** Everything dated that happened between the countries, or within one, in order of time. */
  readonly timeline: TimelineConnection;
  /** Documents between sides, the latest signed first unless ordered otherwise; undated ones last. */
  readonly treaties: TreatyConnection;
  /** The document of this id; null when there is none. */
  readonly treaty: Maybe<Treaty>;
};


/** Questions one can ask. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ArticleFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DateOrder>;
};


/** Questions one can ask. */
export type QueryBilateralArgs = {
  countries: ReadonlyArray<Scalars['CountryCode']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** Questions one can ask. */
export type QueryChamberArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryChambersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ChamberFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Questions one can ask. */
export type QueryChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
  types?: InputMaybe<ReadonlyArray<ChangeType>>;
};


/** Questions one can ask. */
export type QueryCoSignatoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  last: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions one can ask. */
export type QueryConflictsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  fields: InputMaybe<ReadonlyArray<ConflictField>>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Questions one can ask. */
export type QueryCountriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<CountryFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Questions one can ask. */
export type QueryCountryArgs = {
  code: InputMaybe<Scalars['CountryCode']['input']>;
  id: InputMaybe<Scalars['ID']['input']>;
};


/** Questions one can ask. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryForumArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryForumsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ForumFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Questions one can ask. */
export type QueryMeetingCountsArgs = {
  filter: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  groupBy: ReadonlyArray<MeetingDimension>;
  kinds: InputMaybe<ReadonlyArray<EventKind>>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** Questions one can ask. */
export type QueryMeetingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<MeetingFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DateOrder>;
};


/** Questions one can ask. */
export type QueryMostConnectedArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<ConnectednessMeasure>;
  countries: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Questions one can ask. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** Questions one can ask. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions one can ask. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryPersonsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PersonFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Questions one can ask. */
export type QueryReviewQueueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minScore: InputMaybe<Scalars['Float']['input']>;
};


/** Questions one can ask. */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  countries: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types: InputMaybe<ReadonlyArray<EntityType>>;
};


/** Questions one can ask. */
export type QuerySharedForumsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  countries: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions one can ask. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** Questions one can ask. */
export type QueryTimelineArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  countries: ReadonlyArray<Scalars['CountryCode']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  kinds: InputMaybe<ReadonlyArray<EventKind>>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  to: InputMaybe<Scalars['Date']['input']>;
};


/** Questions one can ask. */
export type QueryTreatiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TreatyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TreatyOrder>;
};


/** Questions one can ask. */
export type QueryTreatyArgs = {
  id: Scalars['ID']['input'];
};

/** Which relationships, and which entities at their other end. All that is given must hold. */
export type RelationFilter = {
  /** Other ends that are, or hold a post in, one of these chambers, by id. */
  readonly chambers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Other ends of these countries; a country itself counts as its own. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Other ends that are one of these forums, take part in it, or hold a post in a body that does, by id. */
  readonly forums?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On this day or later; for what holds over time, seen on this day or later. Undated ones are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Told by a sentence (false), or concluded by a rule (true). */
  readonly inferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Other ends of these kinds, or visits of these kinds, for example `FORUM`, `DECLARATION`, `STATE`. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least this certain, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Documents of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<TreatyStatus>>;
  /** On this day or earlier; for what holds over time, seen on this day or earlier. Undated ones are left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Other ends of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Orders of relationships. Undated ones come last. */
export type RelationOrder =
  /** The most told first. */
  | 'ARTICLE_COUNT_DESC'
  /** The most certain first. */
  | 'CONFIDENCE_DESC'
  /** The earliest first. */
  | 'DATE_ASC'
  /** The latest first. */
  | 'DATE_DESC';

/** A relationship between two entities, for paths and drawings. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** How certain it is, 0 to 1. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** When it happened; null for what holds over time and for what no source dates. */
  readonly date: Maybe<PartialDate>;
  /** First day a source vouches for. Only for what holds over time. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Where it begins. MET_WITH has no direction: it begins at the lower id. */
  readonly from: Entity;
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** Last day a source vouches for. Only for what holds over time. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** Where it ends. */
  readonly to: Entity;
  /** What sort of relationship. */
  readonly type: RelationshipType;
  /** How much is told of it: the number of articles. At least 1. */
  readonly weight: Scalars['Int']['output'];
};


/** A relationship between two entities, for paths and drawings. */
export type RelationshipStatementsArgs = {
  language: InputMaybe<Language>;
};

/** Types of relationships between entities. */
export type RelationshipType =
  /** Person to body. */
  | 'HOLDS_POST'
  /** Person or body to country. */
  | 'IN_COUNTRY'
  /** They met; no direction. */
  | 'MET_WITH'
  /** Participant to forum. */
  | 'PARTICIPATES_IN'
  /** Chamber to parliament. */
  | 'PART_OF'
  /** Signatory to document. */
  | 'SIGNED'
  /** Person to country. */
  | 'VISITED';

/** Two ids that may be one thing. */
export type ReviewPair = {
  readonly __typename?: 'ReviewPair';
  /** The side with the lower id. */
  readonly left: ReviewSide;
  /** What speaks against deciding by the score alone; null when nothing does. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What the score adds up. */
  readonly reasons: ReadonlyArray<ReviewReason>;
  /** The other side. */
  readonly right: ReviewSide;
  /** How likely they are one, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** Pairs that wait for a human. */
export type ReviewQueueConnection = {
  readonly __typename?: 'ReviewQueueConnection';
  /** The page. */
  readonly edges: ReadonlyArray<ReviewQueueEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair that waits for a human. */
export type ReviewQueueEdge = {
  readonly __typename?: 'ReviewQueueEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: ReviewPair;
};

/** One reason for or against two ids being one thing. */
export type ReviewReason = {
  readonly __typename?: 'ReviewReason';
  /** What was found. */
  readonly detail: Scalars['String']['output'];
  /** What was compared, for example `name` or `posts`. */
  readonly name: Scalars['String']['output'];
  /** In units of log-odds; below zero speaks against. */
  readonly weight: Scalars['Float']['output'];
};

/** One side of a pair: what articles say under this id alone, not under those merged with it. */
export type ReviewSide = {
  readonly __typename?: 'ReviewSide';
  /** What stands for the id now; null when no article names it any more. */
  readonly entity: Maybe<Entity>;
  /** The id, for `judge`. */
  readonly id: Scalars['ID']['output'];
  /** The sentences that tell of it, at most 20, the latest published first. */
  readonly statements: ReadonlyArray<Statement>;
  /** How articles write it, at most 20 ways. */
  readonly writtenAs: ReadonlyArray<Scalars['String']['output']>;
};

/** Offices. */
export type Role =
  /** Ambassador. */
  | 'AMBASSADOR'
  /** Head of a chamber or body. */
  | 'CHAIR'
  /** Deputy of the head. */
  | 'DEPUTY_CHAIR'
  /** Member. */
  | 'MEMBER'
  /** Minister. */
  | 'MINISTER'
  /** Any other office. */
  | 'OTHER'
  /** Head of state. */
  | 'PRESIDENT'
  /** Head of government. */
  | 'PRIME_MINISTER'
  /** Secretary general of an organization. */
  | 'SECRETARY_GENERAL';

/** Found entities. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The best match first. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of entities found, 200 at most. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A found entity. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** How it was found. */
  readonly match: MatchKind;
  /** What was found. */
  readonly node: Entity;
};

/** Two chambers and the forums both take part in. */
export type SharedForums = {
  readonly __typename?: 'SharedForums';
  /** The two chambers. */
  readonly chambers: ReadonlyArray<Chamber>;
  /** Number of forums. */
  readonly count: Scalars['Int']['output'];
  /** The forums both take part in, by id. */
  readonly forums: ReadonlyArray<Forum>;
};

/** Pairs of chambers with forums in common. */
export type SharedForumsConnection = {
  readonly __typename?: 'SharedForumsConnection';
  /** The page. */
  readonly edges: ReadonlyArray<SharedForumsEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair of chambers in a list. */
export type SharedForumsEdge = {
  readonly __typename?: 'SharedForumsEdge';
  /** The two chambers. */
  readonly chambers: ReadonlyArray<Chamber>;
  /** Number of forums. */
  readonly count: Scalars['Int']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The forums both take part in, by id. */
  readonly forums: ReadonlyArray<Forum>;
  /** The pair with what it shares; the same as the edge's own fields. */
  readonly node: SharedForums;
};

/** Powers whose people may sit at a table. */
export type Side =
  /** Persons who hold a post for a country, an organization or a ministry, and countries themselves. */
  | 'EXECUTIVE'
  /** Chambers, and persons who hold a post in one. */
  | 'PARLIAMENT';

/** Signatories of a document. */
export type SignedByConnection = {
  readonly __typename?: 'SignedByConnection';
  /** The page. */
  readonly edges: ReadonlyArray<SignedByEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That a document was signed by someone. */
export type SignedByEdge = {
  readonly __typename?: 'SignedByEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** When it was signed. */
  readonly date: Maybe<PartialDate>;
  /** The signing. */
  readonly event: Maybe<Event>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The signatory. */
  readonly node: Entity;
  /** Where it was signed. */
  readonly place: Maybe<Place>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** That a document was signed by someone. */
export type SignedByEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** Documents someone signed. */
export type SignedConnection = {
  readonly __typename?: 'SignedConnection';
  /** The page. */
  readonly edges: ReadonlyArray<SignedEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That someone signed a document. */
export type SignedEdge = {
  readonly __typename?: 'SignedEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** When it was signed. */
  readonly date: Maybe<PartialDate>;
  /** The signing. */
  readonly event: Maybe<Event>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The document. */
  readonly node: Treaty;
  /** Where it was signed. */
  readonly place: Maybe<Place>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
};


/** That someone signed a document. */
export type SignedEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** What one sentence of one article says. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** The article it stands in. */
  readonly article: Article;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Whether the post is held now. Only with HOLDS_POST. */
  readonly current: Maybe<Scalars['Boolean']['output']>;
  /** When it happened, by the sentence, the text around or the day of publication; null when unknown. */
  readonly date: Maybe<PartialDate>;
  /** Where it ends, exclusive, in UTF-16 units. */
  readonly end: Scalars['Int']['output'];
  /** The event it tells of; null for what merely holds, and for what is planned or denied. */
  readonly event: Maybe<Event>;
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** True when the sentence does not say it itself and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Whether those who met were in one room. Only with MET_WITH. */
  readonly mode: Maybe<MeetingMode>;
  /** The other end. */
  readonly object: Entity;
  /** Where it happened, as this article says. */
  readonly place: Maybe<Place>;
  /** What is said of subject and object. */
  readonly predicate: Predicate;
  /** The sentence, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** When it was first recorded. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Kind of post. Only with HOLDS_POST. */
  readonly role: Maybe<Role>;
  /** The rule that read the sentence, for example `met-with/past-verb`. */
  readonly rule: Scalars['String']['output'];
  /** Where the quote begins in the article's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Whether it is so, still to come, or not so. Only what is so becomes a relationship. */
  readonly status: Status;
  /** Of whom it is said. */
  readonly subject: Entity;
  /** Title of the post, in the article's words. Only with HOLDS_POST. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Rank of the visit. Only with VISITED. */
  readonly visitKind: Maybe<VisitKind>;
};

/** Statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The page. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement in a list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Whether a sentence says that a thing is so. */
export type Status =
  /** It is so. */
  | 'ASSERTED'
  /** It is not so. */
  | 'DENIED'
  /** It is still to come. */
  | 'PLANNED';

/** Events in order of time. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The page. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What happened. */
  readonly node: TimelineItem;
};

/** Something that happened, ready to show. */
export type TimelineItem = Node & {
  readonly __typename?: 'TimelineItem';
  /** When it happened. */
  readonly date: PartialDate;
  /** All that took part in it, and the document, forum or country it was about. */
  readonly entities: ReadonlyArray<Entity>;
  /** The event itself. */
  readonly event: Event;
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** One line that says what happened, in the language asked for. */
  readonly title: Scalars['String']['output'];
  /** What sort of thing. */
  readonly type: EventKind;
};


/** Something that happened, ready to show. */
export type TimelineItemStatementsArgs = {
  language: InputMaybe<Language>;
};


/** Something that happened, ready to show. */
export type TimelineItemTitleArgs = {
  language: InputMaybe<Language>;
};

/** A document between sides, in the vocabulary of the UN Treaty Series. */
export type Treaty = Entity & Node & {
  readonly __typename?: 'Treaty';
  /** Other written forms, from the gazetteers and from articles. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of relationships the document has. */
  readonly degree: Scalars['Int']['output'];
  /** Made from content: the same on every machine and after every run. */
  readonly id: Scalars['ID']['output'];
  /** What sort of document it is. */
  readonly kind: Maybe<TreatyKind>;
  /** Ids given out for it before they were merged into this one; each still finds it. Empty when nothing was merged. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The title in its usual form, or in the language asked for; another language's where that one is not known. */
  readonly name: Scalars['String']['output'];
  /** The title in each language in which it is known. */
  readonly names: Names;
  /** Who signed it. */
  readonly signedBy: SignedByConnection;
  /** When it was signed; null when no article tells. */
  readonly signedOn: Maybe<PartialDate>;
  /** What articles say of the document. The latest published first. */
  readonly statements: StatementConnection;
  /** How far it has come, as far as articles tell. */
  readonly status: Maybe<TreatyStatus>;
  /** The item at Wikidata, for example `Q12345`. */
  readonly wikidataId: Maybe<Scalars['String']['output']>;
};


/** A document between sides, in the vocabulary of the UN Treaty Series. */
export type TreatyNameArgs = {
  language: InputMaybe<Language>;
};


/** A document between sides, in the vocabulary of the UN Treaty Series. */
export type TreatySignedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RelationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A document between sides, in the vocabulary of the UN Treaty Series. */
export type TreatyStatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  inferred: InputMaybe<Scalars['Boolean']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  minConfidence: InputMaybe<Scalars['Float']['input']>;
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
  status?: InputMaybe<ReadonlyArray<Status>>;
};

/** Documents. */
export type TreatyConnection = {
  readonly __typename?: 'TreatyConnection';
  /** The page. */
  readonly edges: ReadonlyArray<TreatyEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type TreatyEdge = {
  readonly __typename?: 'TreatyEdge';
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Treaty;
};

/** Which documents. All that is given must hold. */
export type TreatyFilter = {
  /** Signed by a side of every one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Signed on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<TreatyKind>>;
  /** Of any of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<TreatyStatus>>;
  /** Signed on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Kinds of documents. */
export type TreatyKind =
  /** An agreement. */
  | 'AGREEMENT'
  /** A declaration. */
  | 'DECLARATION'
  /** A memorandum. */
  | 'MEMORANDUM'
  /** A plan of action or program. */
  | 'PLAN'
  /** A protocol. */
  | 'PROTOCOL'
  /** A resolution. */
  | 'RESOLUTION'
  /** A road map. */
  | 'ROADMAP'
  /** A joint statement. */
  | 'STATEMENT'
  /** A treaty. */
  | 'TREATY';

/** Orders of documents. Undated ones come last. */
export type TreatyOrder =
  /** The earliest signed first. */
  | 'DATE_ASC'
  /** The latest signed first. */
  | 'DATE_DESC'
  /** By title, in the order of the letters' code points. */
  | 'NAME_ASC';

/** How far a document has come. */
export type TreatyStatus =
  /** Talked about. */
  | 'DISCUSSED'
  /** In force. */
  | 'IN_FORCE'
  /** To be signed. */
  | 'PLANNED'
  /** Ratified. */
  | 'RATIFIED'
  /** Signed. */
  | 'SIGNED';

/** What two ids are. */
export type Verdict =
  /** Two things: they are parted, and not merged again. */
  | 'DIFFERENT'
  /** One thing: they are merged. */
  | 'SAME'
  /** Nobody knows: they stay apart, and the pair waits in `reviewQueue`. */
  | 'UNSURE';

/** Visits, one edge for each. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The page. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Number of all, on whatever page. Costs time: ask only if needed. */
  readonly totalCount: Scalars['Int']['output'];
};

/** That a person visited a country. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Number of articles that tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** How certain it is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Marks this place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** When it was. */
  readonly date: Maybe<PartialDate>;
  /** The visit. */
  readonly event: Maybe<Event>;
  /** Id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** True when no sentence says it and a rule concluded it. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Rank of the visit; null when no source tells. */
  readonly kind: Maybe<VisitKind>;
  /** The country visited; the same as `to`. */
  readonly node: Country;
  /** The visitor. */
  readonly person: Person;
  /** Where it led. */
  readonly place: Maybe<Place>;
  /**
   * The sentences it stands on, at most 100, the one worth reading first in front: said before concluded, sure before less
   * sure, the text before the headline; equals by language (ru, kk, en), then by day of publication.
   */
  readonly statements: ReadonlyArray<Statement>;
  /** The country visited. */
  readonly to: Country;
};


/** That a person visited a country. */
export type VisitEdgeStatementsArgs = {
  language: InputMaybe<Language>;
};

/** Ranks of visits. */
export type VisitKind =
  /** An official visit. */
  | 'OFFICIAL'
  /** A state visit. */
  | 'STATE'
  /** A working visit. */
  | 'WORKING';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<PlacedArticleListRow>;
  ArticleFilter: ArticleFilter;
  Bilateral: ResolverTypeWrapper<BilateralRow>;
  BilateralForumConnection: ResolverTypeWrapper<Omit<BilateralForumConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BilateralForumEdge']> }>;
  BilateralForumEdge: ResolverTypeWrapper<PlacedBilateralForumRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Chamber: ResolverTypeWrapper<EntityRow>;
  ChamberConnection: ResolverTypeWrapper<Omit<ChamberConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChamberEdge']> }>;
  ChamberEdge: ResolverTypeWrapper<PlacedNodeListRow>;
  ChamberFilter: ChamberFilter;
  ChamberKind: ChamberKind;
  Change: ResolverTypeWrapper<ChangeNode>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<PlacedChangeRow>;
  ChangeType: ChangeType;
  CoSignatoryConnection: ResolverTypeWrapper<Omit<CoSignatoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoSignatoryEdge']> }>;
  CoSignatoryEdge: ResolverTypeWrapper<PlacedCoSignatoryRow>;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']> }>;
  ConflictEdge: ResolverTypeWrapper<PlacedEventListRow>;
  ConflictField: ConflictField;
  ConflictingValue: ResolverTypeWrapper<ConflictingValueRow>;
  ConnectednessConnection: ResolverTypeWrapper<Omit<ConnectednessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConnectednessEdge']> }>;
  ConnectednessEdge: ResolverTypeWrapper<PlacedConnectednessRow>;
  ConnectednessMeasure: ConnectednessMeasure;
  Country: ResolverTypeWrapper<EntityRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']> }>;
  CountryEdge: ResolverTypeWrapper<PlacedNodeListRow>;
  CountryFilter: CountryFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DateOrder: DateOrder;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<EventRow>;
  EventKind: EventKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forum: ResolverTypeWrapper<EntityRow>;
  ForumConnection: ResolverTypeWrapper<Omit<ForumConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ForumEdge']> }>;
  ForumEdge: ResolverTypeWrapper<PlacedNodeListRow>;
  ForumFilter: ForumFilter;
  ForumKind: ForumKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JudgePayload: ResolverTypeWrapper<JudgePayloadRow>;
  Language: Language;
  MatchKind: MatchKind;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']> }>;
  MeetingCount: ResolverTypeWrapper<MeetingCountRow>;
  MeetingCounts: ResolverTypeWrapper<Omit<MeetingCounts, 'rows'> & { rows: ReadonlyArray<ResolversTypes['MeetingCount']> }>;
  MeetingDimension: MeetingDimension;
  MeetingEdge: ResolverTypeWrapper<PlacedEventListRow>;
  MeetingFilter: MeetingFilter;
  MeetingMode: MeetingMode;
  Mention: ResolverTypeWrapper<MentionRow>;
  MetWithConnection: ResolverTypeWrapper<Omit<MetWithConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MetWithEdge']> }>;
  MetWithEdge: ResolverTypeWrapper<PlacedRelationRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Names: ResolverTypeWrapper<EntityRow>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRow>;
  Node: ResolverTypeWrapper<NodeRow>;
  OfficeHolderConnection: ResolverTypeWrapper<Omit<OfficeHolderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OfficeHolderEdge']> }>;
  OfficeHolderEdge: ResolverTypeWrapper<PlacedRelationRow>;
  Organization: ResolverTypeWrapper<EntityRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  ParticipantConnection: ResolverTypeWrapper<Omit<ParticipantConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ParticipantEdge']> }>;
  ParticipantEdge: ResolverTypeWrapper<PlacedRelationRow>;
  ParticipatesInConnection: ResolverTypeWrapper<Omit<ParticipatesInConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ParticipatesInEdge']> }>;
  ParticipatesInEdge: ResolverTypeWrapper<PlacedRelationRow>;
  Path: ResolverTypeWrapper<PathRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<PlacedNodeListRow>;
  PersonFilter: PersonFilter;
  Place: ResolverTypeWrapper<PlaceRow>;
  Post: ResolverTypeWrapper<RelationRow>;
  Predicate: Predicate;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationFilter: RelationFilter;
  RelationOrder: RelationOrder;
  Relationship: ResolverTypeWrapper<RelationshipRow>;
  RelationshipType: RelationshipType;
  ReviewPair: ResolverTypeWrapper<ReviewPairRow>;
  ReviewQueueConnection: ResolverTypeWrapper<Omit<ReviewQueueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewQueueEdge']> }>;
  ReviewQueueEdge: ResolverTypeWrapper<PlacedReviewListRow>;
  ReviewReason: ResolverTypeWrapper<ReviewReason>;
  ReviewSide: ResolverTypeWrapper<ReviewSideRow>;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<PlacedSearchRow>;
  SharedForums: ResolverTypeWrapper<SharedForumsRow>;
  SharedForumsConnection: ResolverTypeWrapper<Omit<SharedForumsConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharedForumsEdge']> }>;
  SharedForumsEdge: ResolverTypeWrapper<PlacedSharedForumsRow>;
  Side: Side;
  SignedByConnection: ResolverTypeWrapper<Omit<SignedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SignedByEdge']> }>;
  SignedByEdge: ResolverTypeWrapper<PlacedRelationRow>;
  SignedConnection: ResolverTypeWrapper<Omit<SignedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SignedEdge']> }>;
  SignedEdge: ResolverTypeWrapper<PlacedRelationRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']> }>;
  StatementEdge: ResolverTypeWrapper<PlacedStatementListRow>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<PlacedEventListRow>;
  TimelineItem: ResolverTypeWrapper<EventRow>;
  Treaty: ResolverTypeWrapper<EntityRow>;
  TreatyConnection: ResolverTypeWrapper<Omit<TreatyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TreatyEdge']> }>;
  TreatyEdge: ResolverTypeWrapper<PlacedNodeListRow>;
  TreatyFilter: TreatyFilter;
  TreatyKind: TreatyKind;
  TreatyOrder: TreatyOrder;
  TreatyStatus: TreatyStatus;
  Verdict: Verdict;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VisitEdge']> }>;
  VisitEdge: ResolverTypeWrapper<PlacedVisitRow>;
  VisitKind: VisitKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: PlacedArticleListRow;
  ArticleFilter: ArticleFilter;
  Bilateral: BilateralRow;
  BilateralForumConnection: Omit<BilateralForumConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BilateralForumEdge']> };
  BilateralForumEdge: PlacedBilateralForumRow;
  Boolean: Scalars['Boolean']['output'];
  Chamber: EntityRow;
  ChamberConnection: Omit<ChamberConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChamberEdge']> };
  ChamberEdge: PlacedNodeListRow;
  ChamberFilter: ChamberFilter;
  Change: ChangeNode;
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: PlacedChangeRow;
  CoSignatoryConnection: Omit<CoSignatoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CoSignatoryEdge']> };
  CoSignatoryEdge: PlacedCoSignatoryRow;
  Conflict: ConflictRow;
  ConflictConnection: Omit<ConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']> };
  ConflictEdge: PlacedEventListRow;
  ConflictingValue: ConflictingValueRow;
  ConnectednessConnection: Omit<ConnectednessConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConnectednessEdge']> };
  ConnectednessEdge: PlacedConnectednessRow;
  Country: EntityRow;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Omit<CountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']> };
  CountryEdge: PlacedNodeListRow;
  CountryFilter: CountryFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Entity: EntityRow;
  Event: EventRow;
  Float: Scalars['Float']['output'];
  Forum: EntityRow;
  ForumConnection: Omit<ForumConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ForumEdge']> };
  ForumEdge: PlacedNodeListRow;
  ForumFilter: ForumFilter;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JudgePayload: JudgePayloadRow;
  MeetingConnection: Omit<MeetingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']> };
  MeetingCount: MeetingCountRow;
  MeetingCounts: Omit<MeetingCounts, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['MeetingCount']> };
  MeetingEdge: PlacedEventListRow;
  MeetingFilter: MeetingFilter;
  Mention: MentionRow;
  MetWithConnection: Omit<MetWithConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MetWithEdge']> };
  MetWithEdge: PlacedRelationRow;
  Mutation: Record<PropertyKey, never>;
  Names: EntityRow;
  Neighbourhood: NeighbourhoodRow;
  Node: NodeRow;
  OfficeHolderConnection: Omit<OfficeHolderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeHolderEdge']> };
  OfficeHolderEdge: PlacedRelationRow;
  Organization: EntityRow;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  ParticipantConnection: Omit<ParticipantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipantEdge']> };
  ParticipantEdge: PlacedRelationRow;
  ParticipatesInConnection: Omit<ParticipatesInConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ParticipatesInEdge']> };
  ParticipatesInEdge: PlacedRelationRow;
  Path: PathRow;
  Person: EntityRow;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']> };
  PersonEdge: PlacedNodeListRow;
  PersonFilter: PersonFilter;
  Place: PlaceRow;
  Post: RelationRow;
  Query: Record<PropertyKey, never>;
  RelationFilter: RelationFilter;
  Relationship: RelationshipRow;
  ReviewPair: ReviewPairRow;
  ReviewQueueConnection: Omit<ReviewQueueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewQueueEdge']> };
  ReviewQueueEdge: PlacedReviewListRow;
  ReviewReason: ReviewReason;
  ReviewSide: ReviewSideRow;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: PlacedSearchRow;
  SharedForums: SharedForumsRow;
  SharedForumsConnection: Omit<SharedForumsConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharedForumsEdge']> };
  SharedForumsEdge: PlacedSharedForumsRow;
  SignedByConnection: Omit<SignedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SignedByEdge']> };
  SignedByEdge: PlacedRelationRow;
  SignedConnection: Omit<SignedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SignedEdge']> };
  SignedEdge: PlacedRelationRow;
  Statement: StatementRow;
  StatementConnection: Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']> };
  StatementEdge: PlacedStatementListRow;
  String: Scalars['String']['output'];
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: PlacedEventListRow;
  TimelineItem: EventRow;
  Treaty: EntityRow;
  TreatyConnection: Omit<TreatyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TreatyEdge']> };
  TreatyEdge: PlacedNodeListRow;
  TreatyFilter: TreatyFilter;
  VisitConnection: Omit<VisitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VisitEdge']> };
  VisitEdge: PlacedVisitRow;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArticleStatementsArgs>>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BilateralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bilateral'] = ResolversParentTypes['Bilateral']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  forums?: Resolver<ResolversTypes['BilateralForumConnection'], ParentType, ContextType, Partial<BilateralForumsArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BilateralMeetingsArgs, 'orderBy'>>;
  treaties?: Resolver<ResolversTypes['TreatyConnection'], ParentType, ContextType, RequireFields<BilateralTreatiesArgs, 'orderBy'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<BilateralVisitsArgs, 'orderBy'>>;
};

export type BilateralForumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilateralForumConnection'] = ResolversParentTypes['BilateralForumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BilateralForumEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BilateralForumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilateralForumEdge'] = ResolversParentTypes['BilateralForumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<BilateralForumEdgeStatementsArgs>>;
};

export type ChamberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chamber'] = ResolversParentTypes['Chamber']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chambers?: Resolver<ReadonlyArray<ResolversTypes['Chamber']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChamberKind']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  metWith?: Resolver<ResolversTypes['MetWithConnection'], ParentType, ContextType, RequireFields<ChamberMetWithArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChamberNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  officeHolders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, RequireFields<ChamberOfficeHoldersArgs, 'orderBy'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Chamber']>, ParentType, ContextType>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, RequireFields<ChamberParticipatesInArgs, 'orderBy'>>;
  signed?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, RequireFields<ChamberSignedArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ChamberStatementsArgs, 'status'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChamberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChamberConnection'] = ResolversParentTypes['ChamberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChamberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChamberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChamberEdge'] = ResolversParentTypes['ChamberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chamber'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'Article' | 'Statement', ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoSignatoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoSignatoryConnection'] = ResolversParentTypes['CoSignatoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoSignatoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoSignatoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoSignatoryEdge'] = ResolversParentTypes['CoSignatoryEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  treaties?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  field?: Resolver<ResolversTypes['ConflictField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ConflictingValue']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ConflictingValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictingValue'] = ResolversParentTypes['ConflictingValue']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ConflictingValueStatementsArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectednessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectednessConnection'] = ResolversParentTypes['ConnectednessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConnectednessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectednessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectednessEdge'] = ResolversParentTypes['ConnectednessEdge']> = {
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chambers?: Resolver<ReadonlyArray<ResolversTypes['Chamber']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  officeHolders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, RequireFields<CountryOfficeHoldersArgs, 'orderBy'>>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, RequireFields<CountryParticipatesInArgs, 'orderBy'>>;
  signed?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, RequireFields<CountrySignedArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryStatementsArgs, 'status'>>;
  visitors?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<CountryVisitorsArgs, 'orderBy'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Chamber' | 'Country' | 'Forum' | 'Organization' | 'Person' | 'Treaty', ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeetingMode']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<EventStatementsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventTitleArgs>>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType>;
  visitKind?: Resolver<Maybe<ResolversTypes['VisitKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ForumKind']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ForumNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  officeHolders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, RequireFields<ForumOfficeHoldersArgs, 'orderBy'>>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, RequireFields<ForumParticipantsArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ForumStatementsArgs, 'status'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumConnection'] = ResolversParentTypes['ForumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumEdge'] = ResolversParentTypes['ForumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
};

export type JudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  areSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCount'] = ResolversParentTypes['MeetingCount']> = {
  chamber?: Resolver<Maybe<ResolversTypes['Chamber']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeetingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCounts'] = ResolversParentTypes['MeetingCounts']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['MeetingCount']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<MeetingEdgeStatementsArgs>>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MetWithConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetWithConnection'] = ResolversParentTypes['MetWithConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetWithEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetWithEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetWithEdge'] = ResolversParentTypes['MetWithEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeetingMode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<MetWithEdgeStatementsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'author' | 'leftId' | 'rightId' | 'verdict'>>;
};

export type NamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Names'] = ResolversParentTypes['Names']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ru?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Chamber' | 'Country' | 'Event' | 'Forum' | 'Organization' | 'Person' | 'Statement' | 'TimelineItem' | 'Treaty', ParentType, ContextType>;
};

export type OfficeHolderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolderConnection'] = ResolversParentTypes['OfficeHolderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeHolderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeHolderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeHolderEdge'] = ResolversParentTypes['OfficeHolderEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<OfficeHolderEdgeStatementsArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  metWith?: Resolver<ResolversTypes['MetWithConnection'], ParentType, ContextType, RequireFields<OrganizationMetWithArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  officeHolders?: Resolver<ResolversTypes['OfficeHolderConnection'], ParentType, ContextType, RequireFields<OrganizationOfficeHoldersArgs, 'orderBy'>>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, RequireFields<OrganizationParticipatesInArgs, 'orderBy'>>;
  signed?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, RequireFields<OrganizationSignedArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'status'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  basis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ParticipantEdgeStatementsArgs>>;
};

export type ParticipatesInConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipatesInConnection'] = ResolversParentTypes['ParticipatesInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipatesInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipatesInEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipatesInEdge'] = ResolversParentTypes['ParticipatesInEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ParticipatesInEdgeStatementsArgs>>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  metWith?: Resolver<ResolversTypes['MetWithConnection'], ParentType, ContextType, RequireFields<PersonMetWithArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  participatesIn?: Resolver<ResolversTypes['ParticipatesInConnection'], ParentType, ContextType, RequireFields<PersonParticipatesInArgs, 'orderBy'>>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType, Partial<PersonPostsArgs>>;
  signed?: Resolver<ResolversTypes['SignedConnection'], ParentType, ContextType, RequireFields<PersonSignedArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'status'>>;
  visited?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<PersonVisitedArgs, 'orderBy'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PostStatementsArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  bilateral?: Resolver<ResolversTypes['Bilateral'], ParentType, ContextType, RequireFields<QueryBilateralArgs, 'countries'>>;
  chamber?: Resolver<Maybe<ResolversTypes['Chamber']>, ParentType, ContextType, RequireFields<QueryChamberArgs, 'id'>>;
  chambers?: Resolver<ResolversTypes['ChamberConnection'], ParentType, ContextType, RequireFields<QueryChambersArgs, 'orderBy'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'types'>>;
  coSignatories?: Resolver<ResolversTypes['CoSignatoryConnection'], ParentType, ContextType, RequireFields<QueryCoSignatoriesArgs, 'id' | 'minimum'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType, RequireFields<QueryForumArgs, 'id'>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, RequireFields<QueryForumsArgs, 'orderBy'>>;
  meetingCounts?: Resolver<ResolversTypes['MeetingCounts'], ParentType, ContextType, RequireFields<QueryMeetingCountsArgs, 'first' | 'groupBy'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  mostConnected?: Resolver<ResolversTypes['ConnectednessConnection'], ParentType, ContextType, RequireFields<QueryMostConnectedArgs, 'by' | 'relationshipTypes' | 'types'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'id' | 'minConfidence' | 'relationshipTypes'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxLength' | 'relationshipTypes' | 'to'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'relationshipTypes' | 'to'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'orderBy'>>;
  reviewQueue?: Resolver<ResolversTypes['ReviewQueueConnection'], ParentType, ContextType, Partial<QueryReviewQueueArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sharedForums?: Resolver<ResolversTypes['SharedForumsConnection'], ParentType, ContextType, RequireFields<QuerySharedForumsArgs, 'minimum'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'countries' | 'orderBy'>>;
  treaties?: Resolver<ResolversTypes['TreatyConnection'], ParentType, ContextType, RequireFields<QueryTreatiesArgs, 'orderBy'>>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType, RequireFields<QueryTreatyArgs, 'id'>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<RelationshipStatementsArgs>>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPair'] = ResolversParentTypes['ReviewPair']> = {
  left?: Resolver<ResolversTypes['ReviewSide'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['ReviewSide'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewQueueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewQueueConnection'] = ResolversParentTypes['ReviewQueueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewQueueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewQueueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewQueueEdge'] = ResolversParentTypes['ReviewQueueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewPair'], ParentType, ContextType>;
};

export type ReviewReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReason'] = ResolversParentTypes['ReviewReason']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewSide'] = ResolversParentTypes['ReviewSide']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  writtenAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SharedForumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedForums'] = ResolversParentTypes['SharedForums']> = {
  chambers?: Resolver<ReadonlyArray<ResolversTypes['Chamber']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forums?: Resolver<ReadonlyArray<ResolversTypes['Forum']>, ParentType, ContextType>;
};

export type SharedForumsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedForumsConnection'] = ResolversParentTypes['SharedForumsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedForumsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedForumsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedForumsEdge'] = ResolversParentTypes['SharedForumsEdge']> = {
  chambers?: Resolver<ReadonlyArray<ResolversTypes['Chamber']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forums?: Resolver<ReadonlyArray<ResolversTypes['Forum']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedForums'], ParentType, ContextType>;
};

export type SignedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedByConnection'] = ResolversParentTypes['SignedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedByEdge'] = ResolversParentTypes['SignedByEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SignedByEdgeStatementsArgs>>;
};

export type SignedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedConnection'] = ResolversParentTypes['SignedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedEdge'] = ResolversParentTypes['SignedEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<SignedEdgeStatementsArgs>>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeetingMode']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitKind?: Resolver<Maybe<ResolversTypes['VisitKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<TimelineItemStatementsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TimelineItemTitleArgs>>;
  type?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TreatyKind']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TreatyNameArgs>>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['SignedByConnection'], ParentType, ContextType, RequireFields<TreatySignedByArgs, 'orderBy'>>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TreatyStatementsArgs, 'status'>>;
  status?: Resolver<Maybe<ResolversTypes['TreatyStatus']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VisitKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<VisitEdgeStatementsArgs>>;
  to?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Bilateral?: BilateralResolvers<ContextType>;
  BilateralForumConnection?: BilateralForumConnectionResolvers<ContextType>;
  BilateralForumEdge?: BilateralForumEdgeResolvers<ContextType>;
  Chamber?: ChamberResolvers<ContextType>;
  ChamberConnection?: ChamberConnectionResolvers<ContextType>;
  ChamberEdge?: ChamberEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CoSignatoryConnection?: CoSignatoryConnectionResolvers<ContextType>;
  CoSignatoryEdge?: CoSignatoryEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictingValue?: ConflictingValueResolvers<ContextType>;
  ConnectednessConnection?: ConnectednessConnectionResolvers<ContextType>;
  ConnectednessEdge?: ConnectednessEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingCount?: MeetingCountResolvers<ContextType>;
  MeetingCounts?: MeetingCountsResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MetWithConnection?: MetWithConnectionResolvers<ContextType>;
  MetWithEdge?: MetWithEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Names?: NamesResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OfficeHolderConnection?: OfficeHolderConnectionResolvers<ContextType>;
  OfficeHolderEdge?: OfficeHolderEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  ParticipatesInConnection?: ParticipatesInConnectionResolvers<ContextType>;
  ParticipatesInEdge?: ParticipatesInEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  ReviewPair?: ReviewPairResolvers<ContextType>;
  ReviewQueueConnection?: ReviewQueueConnectionResolvers<ContextType>;
  ReviewQueueEdge?: ReviewQueueEdgeResolvers<ContextType>;
  ReviewReason?: ReviewReasonResolvers<ContextType>;
  ReviewSide?: ReviewSideResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedForums?: SharedForumsResolvers<ContextType>;
  SharedForumsConnection?: SharedForumsConnectionResolvers<ContextType>;
  SharedForumsEdge?: SharedForumsEdgeResolvers<ContextType>;
  SignedByConnection?: SignedByConnectionResolvers<ContextType>;
  SignedByEdge?: SignedByEdgeResolvers<ContextType>;
  SignedConnection?: SignedConnectionResolvers<ContextType>;
  SignedEdge?: SignedEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
};

