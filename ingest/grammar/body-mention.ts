import type { BodyMention } from "../stages.ts";

type Given = Pick<BodyMention, "type" | "first" | "last" | "name" | "cases"> & Partial<BodyMention>;

const NO_CHAMBERS: BodyMention["chambers"] = [];
const NO_MARKS: BodyMention["marks"] = new Set();

/** A body as written, with what is not said of it left open. Field by field: spreading was slower than all that leads here. */
export function bodyMention(given: Given): BodyMention {
  return {
    kind: "body",
    type: given.type,
    first: given.first,
    last: given.last,
    chambers: given.chambers ?? NO_CHAMBERS,
    forum: given.forum ?? null,
    head: given.head ?? null,
    name: given.name,
    country: given.country ?? null,
    strong: given.strong ?? false,
    withParliament: given.withParliament ?? false,
    anaphoric: given.anaphoric ?? false,
    forumKind: given.forumKind ?? null,
    joint: given.joint ?? null,
    cases: given.cases,
    marks: given.marks ?? NO_MARKS,
  };
}
