import type { BodyMention } from "../stages.ts";

type Given = Pick<BodyMention, "type" | "first" | "last" | "name" | "cases"> & Partial<BodyMention>;

const NOTHING_KNOWN: Omit<
  BodyMention,
  keyof Pick<Given, "type" | "first" | "last" | "name" | "cases">
> = {
  kind: "body",
  chambers: [],
  forum: null,
  head: null,
  country: null,
  strong: false,
  withParliament: false,
  anaphoric: false,
  forumKind: null,
  joint: null,
  marks: new Set(),
};

/** A body as written, with what is not said of it left open. */
export function bodyMention(given: Given): BodyMention {
  return { ...NOTHING_KNOWN, ...given };
}
