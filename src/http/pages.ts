import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of the web page, ready to send. */
export interface Page {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const WEB_FOLDER = fileURLToPath(new URL("../../web", import.meta.url));
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/app.js": ["app.js", "text/javascript; charset=utf-8"],
  "/drawing.js": ["drawing.js", "text/javascript; charset=utf-8"],
  "/elements.js": ["elements.js", "text/javascript; charset=utf-8"],
  "/queries.js": ["queries.js", "text/javascript; charset=utf-8"],
  "/style.css": ["style.css", "text/css; charset=utf-8"],
  "/icon.svg": ["icon.svg", "image/svg+xml"],
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The web page by path; everything it needs is its own, so its policy allows nothing else. */
export const loadPages = (): ReadonlyMap<string, Page> =>
  new Map(
    Object.entries(FILES).map(([path, [file, type]]) => [
      path,
      {
        body: readFileSync(`${WEB_FOLDER}/${file}`),
        headers: {
          "Content-Type": type,
          "Cache-Control": "no-cache",
          "Content-Security-Policy": POLICY,
          "X-Content-Type-Options": "nosniff",
          "Referrer-Policy": "no-referrer",
        },
      },
    ]),
  );
