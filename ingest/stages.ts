import type { Line } from "./grammar/line.ts";
import type {
  ChamberRecord,
  ForumRecord,
  OrganizationHead,
  PersonRecord,
  PostRecord,
} from "./knowledge/schema.ts";
import type { Sentence } from "./sentences.ts";
import type { Case, Gender } from "./text/morphology.ts";
import type { EntityType, Language, Status } from "./types.ts";

/**
 * How a mention stands in its clause, whatever the language: Russian tells it by case and preposition, Kazakh by
 * suffix, English by place and preposition.
 */
export type Mark = "SUBJ" | "OBJ" | "WITH" | "GEN" | "BY" | "BETWEEN" | "DAT" | "LOC" | "OTHER";

/** Tokens `[first, last)` of a sentence. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A body as written: which ones it may be is settled over the whole article. */
export interface BodyMention extends Range {
  readonly kind: "body";
  readonly type: Extract<EntityType, "Chamber" | "Forum" | "Organization">;
  readonly chambers: readonly ChamberRecord[];
  readonly forum: ForumRecord | null;
  readonly head: OrganizationHead | null;
  /** Nominative; what an organization or a forum outside the gazetteers is called by. */
  readonly name: string;
  /** Country written beside the name. */
  readonly country: string | null;
  /** The written form alone tells which body it is. */
  readonly strong: boolean;
  /** Found by initials no gazetteer lists: «НС». */
  readonly byInitials?: true;
  /** A chamber whose parliament is named with it: «Сената Парламента». */
  readonly withParliament: boolean;
  /** Only a head noun, whose forum the article names elsewhere: «в работе Съезда». */
  readonly anaphoric: boolean;
  /** Whose short name a head noun or an abbreviation is: «АПА», «Совещание». */
  readonly shortFor?: readonly ForumRecord[];
  /** Forums made by pattern. */
  readonly forumKind: string | null;
  /** A body of the two chambers the article is about: «Комиссия по сотрудничеству между нашими Палатами». */
  readonly joint: "chambers" | null;
  readonly cases: readonly Case[];
  readonly marks: ReadonlySet<Mark>;
}

export interface CountryMention extends Range {
  readonly kind: "country";
  readonly code: string;
  readonly form: "noun" | "adjective" | "city";
  readonly surface: string;
  readonly cases: readonly Case[];
  readonly marks: ReadonlySet<Mark>;
}

/** A post as written beside a name or alone. */
export interface PostMention extends Range {
  readonly record: PostRecord;
  /** Nominative, as the article words it. */
  readonly title: string;
  readonly body: BodyMention | null;
  readonly country: string | null;
  readonly former: boolean;
  /** Not in office yet: «кандидат», «избранный». */
  readonly plural: boolean;
}

export interface PersonName {
  /** Nominative. */
  readonly display: string;
  /** Nominative words without initials' full stops; the surname is `surname`. */
  readonly words: readonly string[];
  readonly surname: string;
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly gender: Exclude<Gender, "neut"> | null;
  readonly known: PersonRecord | null;
  /** Other nominatives the written form allows; the document decides. */
  readonly alternatives: readonly string[];
}

export interface PersonMention extends Range {
  readonly kind: "person";
  /** Null where only a post or a role word stands: «Председатель Сената», «собеседники». */
  readonly name: PersonName | null;
  readonly posts: readonly PostMention[];
  /** Country written as an adjective: «азербайджанский спикер». */
  readonly country: string | null;
  readonly cases: readonly Case[];
  readonly plural: boolean;
  /** One of a delegation whose country the sentence leaves open. */
  readonly delegate?: true;
  readonly marks: ReadonlySet<Mark>;
}

export type Mention = PersonMention | BodyMention | CountryMention;

/** A document between sides, as written. */
export interface TreatyMention extends Range {
  readonly kind: "treaty";
  readonly treatyKind: string;
  /** Title in the nominative. */
  readonly name: string;
  readonly cases: readonly Case[];
  readonly plural: boolean;
  readonly marks: ReadonlySet<Mark>;
  /** Carries words of its own that tell it from others, not only «соглашение». */
  readonly titled: boolean;
}

/** Mentions that stand as one: «с Председателем Сената А. Б. и спикером Мажилиса В. Г.». */
export interface Group extends Range {
  readonly members: readonly Mention[];
  readonly marks: ReadonlySet<Mark>;
}

/** A sentence and all that was found in it; what the rules read. */
export interface Reading {
  readonly line: Line;
  readonly sentence: Sentence;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly groups: readonly Group[];
  readonly treaties: readonly TreatyMention[];
}

/** Whether a trigger tells of a thing that was so, with what speaks for it. */
export interface Modality {
  readonly status: Status;
  readonly recalled: boolean;
}
