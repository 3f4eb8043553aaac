import type { Row } from "./graph/run.ts";

/** Flat date and place properties, as relationships, events and statements carry them. */
export interface DatedProperties {
  readonly date?: string;
  readonly dateEnd?: string;
  readonly datePrecision?: "DAY" | "MONTH" | "YEAR";
  readonly dateBasis?: "TEXT" | "PUBLICATION" | "CONTEXT";
  readonly place?: string;
  readonly city?: string;
  readonly countryCode?: string;
}

/** Where something happened, as far as known. */
export interface PlaceRow {
  readonly name: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
  /** Undefined when it was not read along. */
  readonly country?: EntityRow | null;
}

/** An entity with what was read along with it; what was not is undefined and read when asked for. */
export interface EntityRow {
  readonly labels: readonly string[];
  readonly id: string;
  readonly name: string;
  readonly nameRu?: string;
  readonly nameKk?: string;
  readonly nameEn?: string;
  readonly aliases?: readonly string[];
  readonly searchKeys?: readonly string[];
  readonly wikidataId?: string;
  readonly countryCode?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly signedOn?: string;
  readonly signedOnEnd?: string;
  readonly signedOnPrecision?: "DAY" | "MONTH" | "YEAR";
  readonly country?: EntityRow | null;
  readonly degree?: number;
  /** All posts, without their sentences. */
  readonly posts?: readonly RelationRow[] | null;
  /** Lists read along, by the field of the operation; `src/nested.ts` knows of them. */
  readonly nested?: ReadonlyMap<unknown, unknown> | null;
}

export interface ArticleRow {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly language: string;
  readonly publisher?: string;
  readonly textHash?: string;
  readonly recordedAt?: string;
}

export interface StatementRow extends Omit<DatedProperties, "countryCode"> {
  readonly id: string;
  readonly predicate: string;
  readonly status: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly eventId?: string;
  readonly recordedAt?: string;
  readonly title?: string;
  readonly role?: string;
  readonly current?: boolean;
  readonly kind?: string;
  readonly mode?: string;
  readonly placeCountryCode?: string;
  readonly article: ArticleRow;
  /** Null when the ends were not read along. */
  readonly subject: EntityRow | null;
  readonly object: EntityRow | null;
}

export interface EventRow extends DatedProperties {
  readonly id: string;
  readonly kind: "MEETING" | "VISIT" | "SIGNING" | "SESSION";
  readonly mode?: string;
  readonly visitKind?: string;
  readonly forumId?: string;
  readonly articleCount: number;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly conflicts?: readonly string[];
  readonly participants?: readonly EntityRow[] | null;
  readonly treaty?: EntityRow | null;
  readonly forum?: EntityRow | null;
  readonly country?: EntityRow | null;
  readonly statements?: readonly StatementRow[] | null;
}

/** A relationship's own properties. */
export interface EdgeProperties extends DatedProperties {
  readonly id: string;
  readonly eventId?: string;
  readonly statementIds?: readonly string[];
  readonly articleCount?: number;
  readonly confidence?: number;
  readonly inferred?: boolean;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly title?: string;
  readonly role?: string;
  readonly current?: boolean;
  readonly kind?: string;
  readonly mode?: string;
}

/** A row of a page: what the page is sorted by, and what tells rows with one sort value apart. */
export interface PageRow extends Row {
  readonly sort: string | number;
  readonly id: string;
}

/** A row with its cursor. */
export type Placed<Item> = Item & { readonly cursor: string };

export interface RelationRow extends PageRow {
  readonly edge: EdgeProperties;
  readonly node: EntityRow;
  readonly event?: EventRow | null;
  readonly statements?: readonly StatementRow[] | null;
}

export interface VisitRow extends RelationRow {
  readonly person: EntityRow;
}

export interface NodeListRow extends PageRow {
  readonly node: EntityRow;
}

/** An entity of a ranking; the last two only where betweenness ranks. */
export interface ConnectednessRow extends NodeListRow {
  readonly betweenness?: number;
  readonly degree?: number;
}

export interface SearchRow extends PageRow {
  readonly node: EntityRow;
  readonly match: "EXACT" | "WORDS" | "PREFIX" | "FUZZY";
}

export interface ArticleListRow extends PageRow {
  readonly node: ArticleRow;
}

export interface StatementListRow extends PageRow {
  readonly node: StatementRow;
}

export interface EventListRow extends PageRow {
  readonly node: EventRow;
}

export interface BilateralForumRow extends PageRow {
  readonly node: EntityRow;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly participants: readonly EntityRow[];
  readonly statements: readonly StatementRow[] | null;
}

export interface SharedForumsRow extends PageRow {
  readonly chambers: readonly EntityRow[];
  readonly forums: readonly EntityRow[];
}

export interface CoSignatoryRow extends PageRow {
  readonly node: EntityRow;
  readonly treaties: readonly EntityRow[];
}

export type ChangeNode = StatementRow | ArticleRow;

export interface ChangeRow extends PageRow {
  readonly node: ChangeNode;
  readonly isArticle: boolean;
}

export interface MentionRow {
  readonly count: number;
  readonly node: EntityRow;
}

/** A relationship with the ids of its ends, and the nodes those are found among. */
export interface RelationshipRow extends EdgeProperties {
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  readonly statements: readonly StatementRow[] | null;
  readonly ends: ReadonlyMap<string, EntityRow>;
}

export interface PathRow {
  readonly nodes: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
}

export interface NeighbourhoodRow extends PathRow {
  readonly truncated: boolean;
}

export interface BilateralRow {
  readonly codes: readonly [string, string];
  readonly from: string | null;
  readonly to: string | null;
}

export interface MeetingCountRow extends Row {
  readonly pair: readonly string[] | null;
  readonly person: EntityRow | null;
  readonly chamber: EntityRow | null;
  readonly forum: EntityRow | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly count: number;
}

export interface ConflictRow {
  readonly field: "DATE" | "COUNTRY" | "KIND";
  readonly values: readonly ConflictingValueRow[];
}

export interface ConflictingValueRow {
  readonly value: string;
  readonly statements: readonly StatementRow[];
}

/** One side of a pair that waits for a human, under the id the extractor gave. */
export interface ReviewSideRow {
  readonly id: string;
  readonly entity: EntityRow | null;
  readonly writtenAs: readonly string[];
  readonly statements: readonly StatementRow[] | null;
}

export interface ReviewPairRow {
  readonly score: number;
  readonly note: string | null;
  readonly reasons: readonly string[];
  readonly leftId: string;
  readonly rightId: string;
  readonly sides: readonly ReviewSideRow[];
}

export interface ReviewListRow extends PageRow {
  readonly node: ReviewPairRow;
}

export interface JudgePayloadRow {
  readonly verdict: "SAME" | "DIFFERENT" | "UNSURE";
  readonly left: EntityRow | null;
  readonly right: EntityRow | null;
}

export type NodeRow = EntityRow | EventRow | ArticleRow | StatementRow;

// Edges of connections, by the row each is made from.
export type PlacedArticleListRow = Placed<ArticleListRow>;
export type PlacedBilateralForumRow = Placed<BilateralForumRow>;
export type PlacedChangeRow = Placed<ChangeRow>;
export type PlacedConnectednessRow = Placed<ConnectednessRow>;
export type PlacedCoSignatoryRow = Placed<CoSignatoryRow>;
export type PlacedEventListRow = Placed<EventListRow>;
export type PlacedNodeListRow = Placed<NodeListRow>;
export type PlacedRelationRow = Placed<RelationRow>;
export type PlacedReviewListRow = Placed<ReviewListRow>;
export type PlacedSearchRow = Placed<SearchRow>;
export type PlacedSharedForumsRow = Placed<SharedForumsRow>;
export type PlacedStatementListRow = Placed<StatementListRow>;
export type PlacedVisitRow = Placed<VisitRow>;
