/** What schema.org data embedded in a page says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|NewsArticle|Report|BlogPosting)$/u;
const NOTHING: LinkedData = { headline: null, datePublished: null, publisher: null };

/** Reads `<script type="application/ld+json">` blocks; a broken one counts as absent, as browsers have it. */
export function readLinkedData(blocks: Iterable<string>): LinkedData {
  for (const block of blocks) {
    const article = [...records(parse(block))].find(isArticle);
    if (article) {
      return {
        headline: text(article["headline"]),
        datePublished: text(article["datePublished"]),
        publisher: nameOf(article["publisher"]),
      };
    }
  }
  return NOTHING;
}

function parse(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function* records(value: unknown): Generator<Fields> {
  if (Array.isArray(value)) {
    for (const item of value) yield* records(item);
  } else if (isFields(value)) {
    yield value;
    yield* records(value["@graph"]);
  }
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isArticle = (fields: Fields): boolean =>
  [fields["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

const nameOf = (value: unknown): string | null => {
  const [first] = [value].flat();
  return isFields(first) ? text(first["name"]) : text(first);
};
