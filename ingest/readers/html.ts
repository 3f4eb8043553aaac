import { Readability } from "@mozilla/readability";
import { detectLanguage } from "../text/language.ts";
import type { Language } from "../types.ts";
import { type Page, type PageElement, type PageNode, parsePage, textOf } from "./dom.ts";
import type { Draft, Refusal } from "./draft.ts";
import { type LinkedData, readLinkedData } from "./json-ld.ts";
import { dayInWords, dayOfStamp } from "./published.ts";

const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "mediator_published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish_date",
  "publish-date",
  "dc.date.issued",
  "dc.date",
  "parsely-pub-date",
  "date",
];
const MODIFIED = /modif|updat|обновл/iu;
const STAMP_LENGTH = 60;
const JUDGED_BY_TEXT = 200;

/** Reads one page: the article in it with its title above, and what its metadata say. */
export function* readHtml(content: string): Generator<Draft | Refusal> {
  if (depthOf(content) > DEEPEST) {
    yield { code: "unreadable-page", reason: `elements nested over ${DEEPEST} deep`, at: null };
    return;
  }
  yield readPage(content);
}

/** No page of news nests deeper, and the parsers' time and stack grow with the depth. */
const DEEPEST = 500;
const NESTING = /<(\/?)(?:div|span|section|table|blockquote|font|ul|ol)\b/giu;

const depthOf = (html: string): number => {
  let [depth, deepest] = [0, 0];
  for (const [, closing] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (closing ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

function readPage(content: string): Draft | Refusal {
  const page = parsePage(content);
  const data = readLinkedData(
    [...page.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent ?? "",
    ),
  );
  const publisher = meta(page, "og:site_name") ?? data.publisher;
  const publishedOn = findPublished(page, data);
  const url = findUrl(page);
  const declared = page.documentElement.getAttribute("lang");
  const titles = [data.headline, meta(page, "og:title"), heading(page)];
  // From here on the page is not what it was: the library takes it apart.
  const article = new Readability<PageNode>(page as never, {
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const body = article?.content ? textOf(article.content) : "";
  if (body === "") {
    return { code: "no-article-text", reason: "no article found in this page", at: null };
  }
  const found = titles.find((title) => title) ?? article?.title ?? null;
  const title = found && withoutPublisher(found.replace(/\s+/gu, " ").trim(), publisher);
  return {
    ...withTitle(title, body),
    publishedOn,
    language: checkedLanguage(declared, body),
    url,
    publisher,
  };
}

/** A title that the text does not begin with is set above it, because headlines tell things, too. */
export const withTitle = (
  title: string | null,
  body: string,
): Pick<Draft, "text" | "title" | "titleSpan" | "excluded"> => {
  if (!title) return { text: body, title: null, titleSpan: null, excluded: [] };
  const text = body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { text, title, titleSpan: { start: 0, end: title.length }, excluded: [] };
};

/** A page's template may declare another language than its article is in; the words decide where there are enough. */
export const checkedLanguage = (
  declared: string | null | undefined,
  text: string,
): Language | null => {
  const [code] = (declared ?? "").toLowerCase().split(/[-_]/u);
  const known =
    code === "ru" || code === "kk" || code === "en" ? code : code === "kz" ? "kk" : null;
  return known !== null && text.length < JUDGED_BY_TEXT ? known : detectLanguage(text);
};

const meta = (page: Page, name: string): string | null => {
  for (const element of page.querySelectorAll("meta")) {
    const key =
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop");
    if (key?.toLowerCase() !== name) continue;
    const value = element.getAttribute("content")?.trim();
    if (value) return value;
  }
  return null;
};

const heading = (page: Page): string | null => {
  const headings = [...page.querySelectorAll("article h1, main h1, h1")];
  return headings.length === 1 ? (headings[0]?.textContent?.trim() ?? null) : null;
};

const withoutPublisher = (title: string, publisher: string | null): string => {
  const [whole, name] = /\s+[|–—-]\s+([^|–—]+)$/u.exec(title) ?? [];
  const isPublisher = name !== undefined && name.toLowerCase() === publisher?.toLowerCase();
  return whole !== undefined && isPublisher ? title.slice(0, -whole.length) : title;
};

const findUrl = (page: Page): string | null => {
  const links = [
    page.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    meta(page, "og:url"),
  ];
  return links.find((link) => /^https?:\/\//u.test(link ?? "")) ?? null;
};

/** Never the time of a change: that says nothing of when things were news. */
function findPublished(page: Page, data: LinkedData): string | null {
  for (const name of PUBLISHED_META) {
    const day = dayOfStamp(meta(page, name));
    if (day) return day;
  }
  return (
    dayOfStamp(data.datePublished) ??
    firstOf(page.querySelectorAll('[itemprop="datePublished"], time[datetime]'), (element) =>
      dayOfStamp(element.getAttribute("datetime") ?? element.getAttribute("content")),
    ) ??
    firstOf(
      page.querySelectorAll('time, [class*="date"], [class*="time"], [class*="publish"]'),
      shown,
    )
  );
}

const shown = ({ textContent }: PageElement): string | null => {
  const text = (textContent ?? "").trim();
  return text.length <= STAMP_LENGTH ? dayInWords(text) : null;
};

const firstOf = (
  elements: Iterable<PageElement>,
  read: (element: PageElement) => string | null,
): string | null => {
  for (const element of elements) {
    if (isModified(element) || element.closest("aside, nav, footer")) continue;
    const day = read(element);
    if (day) return day;
  }
  return null;
};

const isModified = (element: PageElement): boolean =>
  [element.getAttribute("class"), element.getAttribute("itemprop"), element.textContent].some(
    (text) => text !== null && text.length <= STAMP_LENGTH && MODIFIED.test(text),
  );
