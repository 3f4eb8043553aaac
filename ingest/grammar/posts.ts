import { englishPost } from "./english/posts.ts";
import type { FoundPost } from "./found-post.ts";
import { kazakhPost } from "./kazakh/posts.ts";
import type { Line } from "./line.ts";
import { russianPost } from "./russian/posts.ts";

/** A post with the body or country it is held in, in the order of the language. */
export function findPost(line: Line, first: number): FoundPost | null {
  return line.onceAt(readPost, first);
}

function readPost(line: Line, first: number): FoundPost | null {
  switch (line.language) {
    case "ru":
      return russianPost(line, first);
    case "kk":
      return kazakhPost(line, first);
    case "en":
      return englishPost(line, first);
  }
}
