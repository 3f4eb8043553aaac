import { parseDay } from "../text/dates/calendar.ts";
import type { Span } from "../types.ts";
import type { Draft, Refusal } from "./draft.ts";
import { dayOfPage } from "./published.ts";

const HEADER =
  /^\uFEFF?[ \t]*date[ \t]+(?<date>\d[\d./-]*)(?:[ \t]+(?<title>\S[^\n\r]*?))?[ \t]*(?=[\n\r]|$)/u;
// The first line with words in it.
const FIRST_LINE = /^\uFEFF?\s*(?<title>\S[^\n\r]*?)[ \t]*(?<gap>\r?\n[ \t]*\r?\n|\r?\n|$)/u;
// ` date 2020-08 …`: the day is not known, so there is none.
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;
const NEXT_WORD = /^[ \t]*\r?\n[ \t]*(?<word>\p{Ll}+)[ \t,]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LONGEST_TITLE = 250;
const PROSE_END = /[\p{Ll}\d»"”)][.!?…]["»”)]?$/u;
const LONGEST_TITLE_WITH_STOP = 90;

/** Reads a plain text file: the article is the file itself, and its first line may be ` date YYYY-MM-DD title`. */
export function* readText(content: string): Generator<Draft | Refusal> {
  const header = HEADER.exec(content);
  const date = header?.groups?.["date"];
  if (header === null || date === undefined) {
    const titleSpan = findTitle(content);
    const title = titleSpan && content.slice(titleSpan.start, titleSpan.end);
    yield { ...draft(content), title, titleSpan, publishedOn: dayOfPage(content) };
    return;
  }
  const at = header[0].indexOf(date);
  const isPartial = PARTIAL_DATE.test(date);
  if (!isPartial && parseDay(date) === null) {
    yield { code: "invalid-date", reason: `expected a date (YYYY-MM-DD), found "${date}"`, at };
    return;
  }
  const title = header.groups?.["title"] ?? null;
  const start = title === null ? header[0].length : header[0].indexOf(title, at + date.length);
  const end = start + (title?.length ?? 0);
  const isOwn = title !== null && isTitle(title) && !goesOn(content, { start, end });
  const titleSpan = isOwn ? { start, end } : null;
  const excluded = [{ start: 0, end: start }];
  yield { ...draft(content), title, titleSpan, excluded, publishedOn: isPartial ? null : date };
}

const draft = (text: string): Draft => ({
  text,
  title: null,
  titleSpan: null,
  excluded: [],
  publishedOn: null,
  language: null,
  url: null,
  publisher: null,
});

/** Some files open with their first paragraph where the title should be; it is read as prose. */
const isTitle = (line: string): boolean =>
  line.length <= (PROSE_END.test(line) ? LONGEST_TITLE_WITH_STOP : LONGEST_TITLE);

/** Whether the sentence that opens the file goes on in the next line, as in a text wrapped at a width: no title, either. */
const goesOn = (content: string, { start, end }: Span): boolean => {
  const next = NEXT_WORD.exec(content.slice(end))?.groups?.["word"];
  if (next === undefined) return false;
  return CYRILLIC.test(next) === CYRILLIC.test(content.slice(start, end));
};

/** Without a header the first line is the title when it is short and stands alone. */
const findTitle = (content: string): Span | null => {
  const match = FIRST_LINE.exec(content);
  const title = match?.groups?.["title"];
  if (match === null || title === undefined) return null;
  const standsAlone = /\n[ \t]*\r?\n$/u.test(match.groups?.["gap"] ?? "");
  if (!standsAlone || !isTitle(title) || PROSE_END.test(title)) return null;
  const start = match[0].indexOf(title);
  return { start, end: start + title.length };
};
