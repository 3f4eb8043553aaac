import { DetectError, MalformedError, ParseError, parseFeed } from "feedsmith";
import { htmlToText } from "./dom.ts";
import type { Draft, Refusal } from "./draft.ts";
import { checkedLanguage, withTitle } from "./html.ts";
import { dayOfStamp } from "./published.ts";

interface Item {
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly html: string | undefined;
  /** A string unless the feed leaves it out. */
  readonly published: unknown;
}

interface Feed {
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly Item[];
}

/** Reads an RSS, Atom or RDF file: one article for each item, from the fullest text the feed gives of it. */
export function* readFeed(content: string): Generator<Draft | Refusal> {
  const feed = parse(content);
  if ("reason" in feed) {
    yield feed;
    return;
  }
  if (feed.items.length === 0)
    yield { code: "no-articles", reason: "no items in this feed", at: null };
  for (const [index, item] of feed.items.entries()) yield toDraft(item, index, feed);
}

function toDraft(
  { title, url, html, published }: Item,
  index: number,
  feed: Feed,
): Draft | Refusal {
  const body = html ? htmlToText(html) : "";
  const heading = title ? htmlToText(title).replace(/\s+/gu, " ") : null;
  if (body === "" && !heading) {
    return {
      code: "no-article-text",
      reason: `item ${index + 1} has neither title nor text`,
      at: null,
    };
  }
  const { text, ...rest } = withTitle(heading, body);
  return {
    ...rest,
    text: text.trimEnd(),
    publishedOn: typeof published === "string" ? dayOfStamp(published) : null,
    language: checkedLanguage(feed.language, text),
    url: url ?? null,
    publisher: feed.publisher ?? null,
  };
}

function parse(content: string): Feed | Refusal {
  try {
    return toFeed(parseFeed(content));
  } catch (error) {
    const isOurs =
      error instanceof DetectError ||
      error instanceof ParseError ||
      error instanceof MalformedError;
    if (!isOurs) throw error;
    return { code: "invalid-feed", reason: `not an RSS or Atom feed: ${error.message}`, at: null };
  }
}

function toFeed(parsed: ReturnType<typeof parseFeed>): Feed {
  switch (parsed.format) {
    case "rss":
      return {
        publisher: parsed.feed.title,
        language: parsed.feed.language,
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.link ?? linkIn(item.guid?.value),
          html: item.content?.encoded ?? item.description,
          published: item.pubDate ?? item.dc?.dates?.[0],
        })),
      };
    case "atom":
      return {
        publisher: parsed.feed.title?.value,
        language: parsed.feed.xml?.lang,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          title: entry.title?.value,
          url:
            entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href ??
            linkIn(entry.id),
          html: entry.content?.value ?? entry.summary?.value,
          published: entry.published,
        })),
      };
    case "rdf":
      return {
        publisher: parsed.feed.title,
        language: parsed.feed.dc?.languages?.[0],
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.link,
          html: item.content?.encoded ?? item.description,
          published: item.dc?.dates?.[0],
        })),
      };
    case "json":
      return {
        publisher: parsed.feed.title,
        language: parsed.feed.language,
        items: (parsed.feed.items ?? []).map((item) => ({
          title: item.title,
          url: item.url,
          html: item.content_html ?? item.content_text,
          published: item.date_published,
        })),
      };
  }
}

const linkIn = (id: string | undefined): string | undefined =>
  id !== undefined && /^https?:\/\//u.test(id) ? id : undefined;
