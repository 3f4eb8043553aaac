import { parseHTML } from "linkedom";

/** The part of the DOM that readers use; the compiler runs without the browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  closest(selectors: string): PageElement | null;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement;
}

const ELEMENT = 1;
const TEXT = 3;
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON FORM FIGCAPTION HEAD".split(" "),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

/** A fragment is given the elements around it that a page has. */
export function parsePage(html: string): Page {
  const body = /<body[\s>]/iu.test(html) ? html : `<body>${html}</body>`;
  const page = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html>${body}</html>`;
  return parseHTML(page).document as unknown as Page;
}

/** Text of a page or of a fragment of one, markup taken out. */
export const htmlToText = (html: string): string => textOf(parsePage(html).documentElement);

/** What a reader of the page sees: paragraphs with an empty line between them, single spaces, no captions. */
export function textOf(root: PageNode): string {
  const pieces: string[] = [];
  collect(root, pieces);
  return pieces
    .join("")
    .split("\n\n")
    .map((paragraph) =>
      paragraph
        .replace(/ *\n */gu, "\n")
        .replace(/ {2,}/gu, " ")
        .trim(),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function collect(node: PageNode, pieces: string[]): void {
  if (node.nodeType === TEXT) {
    pieces.push((node.textContent ?? "").replace(/\s+/gu, " "));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === ELEMENT && SKIPPED.has(name)) return;
  if (name === "BR") pieces.push("\n");
  const isBlock = BLOCKS.has(name);
  if (isBlock) pieces.push("\n\n");
  for (const child of node.childNodes) collect(child, pieces);
  if (isBlock) pieces.push("\n\n");
}
