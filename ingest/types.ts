/** Languages an article may be written in. */
export type Language = "ru" | "kk" | "en";

export type EntityType = "Person" | "Chamber" | "Country" | "Treaty" | "Forum" | "Organization";

export type Predicate =
  | "MET_WITH"
  | "SIGNED"
  | "PARTICIPATES_IN"
  | "HOLDS_POST"
  | "VISITED"
  | "PART_OF";

/** Whether a sentence says that a thing is so, is still to come, or is not so. */
export type Status = "ASSERTED" | "PLANNED" | "DENIED";

/** What a post makes of its holder; the rank words of all languages fall into these. */
export const ROLES = [
  "CHAIR",
  "DEPUTY_CHAIR",
  "MEMBER",
  "PRESIDENT",
  "PRIME_MINISTER",
  "MINISTER",
  "AMBASSADOR",
  "SECRETARY_GENERAL",
  "OTHER",
] as const;
export type Role = (typeof ROLES)[number];

export type DatePrecision = "DAY" | "MONTH" | "YEAR";

/** Where a date comes from: the sentence's own words, the day of publication, or the text around. */
export type DateBasis = "TEXT" | "PUBLICATION" | "CONTEXT";

/** A closed range of days. A partial date covers its whole month or year. */
export interface EventDate {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

/** Half open range `[start, end)` in UTF-16 units of `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One news item as its reader made it; `text` is what all spans point into. */
export interface Article {
  /** `article-` and a hash of url or, without one, of the text. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  /** Where `title` stands in `text`; null when it is not part of it. */
  readonly titleSpan: Span | null;
  /** Spans of `text` that are no prose (the header line, photo credits found by a reader). */
  readonly excluded: readonly Span[];
  /** `YYYY-MM-DD`; never taken from a file's time. */
  readonly publishedOn: string | null;
  readonly language: Language;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly path: string | null;
  /** SHA-256 of `text`, hexadecimal. */
  readonly textHash: string;
}

export type Names = { readonly [language in Language]?: string };

/** An end of a statement: a thing in the world, as far as this article tells it. */
export interface Entity {
  readonly type: EntityType;
  /** Made from content: equal in every article, on every machine. */
  readonly id: string;
  /** Nominative, in the article's language. */
  readonly name: string;
  readonly names: Names;
  /** Other written forms: gazetteer aliases and forms met in this article (nominative). */
  readonly aliases: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly countryCode: string | null;
  /** Chamber, Treaty and Forum kinds of the contract. */
  readonly kind?: string;
  /** Treaty only: DISCUSSED, PLANNED, SIGNED, RATIFIED, IN_FORCE. */
  readonly status?: string;
  readonly wikidataId?: string;
}

/** What holds of the statement besides its ends; which keys occur depends on the predicate. */
export interface StatementProperties {
  /** HOLDS_POST: the post's title in the article's words, nominative. */
  readonly title?: string;
  /** HOLDS_POST. */
  readonly role?: Role;
  /** HOLDS_POST: false for a former or future holder. */
  readonly current?: boolean;
  /** VISITED: STATE, OFFICIAL, WORKING. */
  readonly kind?: string;
  /** City or country where it took place, nominative, in the article's language. */
  readonly place?: string;
  readonly city?: string;
  /** Country of `place`. */
  readonly placeCountryCode?: string;
  /** MET_WITH: IN_PERSON unless the sentence says otherwise. */
  readonly mode?: "IN_PERSON" | "PHONE" | "VIDEO";
}

/** Where a statement stands. */
export interface Provenance {
  readonly article: {
    readonly id: string;
    readonly path: string | null;
    readonly url: string | null;
    readonly title: string | null;
    readonly publishedOn: string | null;
    readonly language: Language;
    readonly publisher: string | null;
    readonly textHash: string;
  };
  /** Verbatim: `article.text.slice(start, end) === quote`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The word the rule fired on, inside the quote. */
  readonly trigger: Span | null;
  /** `predicate/what-matched`, for instance `met-with/past-verb`. */
  readonly rule: string;
}

/** What one sentence of one article says; one line of `interparl extract`. */
export interface Statement {
  readonly id: string;
  readonly predicate: Predicate;
  readonly status: Status;
  readonly subject: Entity;
  readonly object: Entity;
  readonly properties: StatementProperties;
  readonly date: EventDate | null;
  /** MEETING, VISIT, SIGNING or SESSION the statement tells of; shared by all pairs of one meeting in one article. */
  readonly eventId: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** True when the sentence does not say it itself and a rule concluded it. */
  readonly inferred: boolean;
  readonly provenance: Provenance;
}

/** Something in an article that could not be read or decided; never stops a run. */
export interface Diagnostic {
  readonly severity: "warning" | "error";
  /** kebab-case, for instance `no-publication-date`. */
  readonly code: string;
  readonly message: string;
  readonly articleId: string | null;
  readonly path: string | null;
  readonly span: Span | null;
}
