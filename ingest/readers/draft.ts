import type { Language, Span } from "../types.ts";

/** What a reader makes of one item of its input, before it has an id, a language and a path. */
export interface Draft {
  readonly text: string;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly excluded: readonly Span[];
  readonly publishedOn: string | null;
  /** As the input declares it; null when it does not, or names another one. */
  readonly language: Language | null;
  readonly url: string | null;
  readonly publisher: string | null;
}

/** Why an item was refused. */
export interface Refusal {
  /** kebab-case. */
  readonly code: string;
  readonly reason: string;
  /** Where in the content, when one place is to blame. */
  readonly at: number | null;
}

/** Pure: decoded content in, one draft or refusal for each article in it. */
export type Reader = (content: string) => Iterable<Draft | Refusal>;

export const isRefusal = (item: Draft | Refusal): item is Refusal => "reason" in item;

/** `line:column` of an offset, both from 1. */
export const placeOf = (content: string, offset: number): string => {
  const before = content.slice(0, offset);
  const line = before.split(/\r\n|\n|\r/u);
  return `${line.length}:${(line.at(-1)?.length ?? 0) + 1}`;
};
