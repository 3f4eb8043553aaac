import type { Claim, Scene } from "../scene.ts";
import { holdsPost } from "./holds-post.ts";
import { metWith } from "./met-with.ts";
import { partOf } from "./part-of.ts";
import { participatesIn } from "./participates-in.ts";
import { signed } from "./signed.ts";
import { visited } from "./visited.ts";

/** All rules in the order they run; none sees what another found. */
export const rules: readonly ((scene: Scene) => Iterable<Claim>)[] = [
  metWith,
  signed,
  participatesIn,
  holdsPost,
  visited,
  partOf,
];
