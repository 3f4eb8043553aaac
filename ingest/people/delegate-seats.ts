import type { Document } from "../document.ts";
import type { PersonMention, PostMention, Reading } from "../stages.ts";
import { isDelegation } from "./delegates.ts";
import type { Draft } from "./drafts.ts";
import { hold } from "./holdings.ts";

const RECEIVES = /^(?:receiv|met$|meets$|meet$|host|welcom|greet)/;

/**
 * Members of a delegation sit in the parliament of its country, though the sentence that lists them names none: "The delegation
 * comprises MPs Anna Berg and Peter Lang" behind "a delegation of the Riksdag" or "Speaker Maria Silva leads a delegation".
 */
export function seatDelegates(
  document: Document,
  drafts: readonly Draft[],
  assigned: ReadonlyMap<PersonMention, Draft>,
): void {
  const marked = [...assigned].filter(([{ delegate }]) => delegate);
  if (marked.length === 0) return;
  const country = delegationCountry(document, assigned);
  if (!country) return;
  const delegates = new Set(marked.map(([, draft]) => draft));
  for (const draft of drafts) {
    if (!delegates.has(draft) || draft.known || draft.demonym) continue;
    if (draft.posts.some((post) => post.country || post.body?.country)) continue;
    draft.country = country;
    draft.posts = draft.posts.map((post) => seated(post, country));
    draft.holdings = draft.posts.map((post) => hold(document, post, country, null));
  }
}

/** A deputy of a parliament of two houses has to be told whose. */
function seated(post: PostMention, country: string): PostMention {
  const isDeputy = post.record.role.any === "MEMBER" && post.record.bare === "Chamber";
  return isDeputy && !post.body ? { ...post, country } : post;
}

/** The one country that a delegation of the article is of, else that of who leads it. */
export function delegationCountry(
  { readings }: Document,
  assigned: ReadonlyMap<PersonMention, Draft>,
): string | null {
  const named = readings.flatMap(({ mentions }) =>
    mentions
      .filter(isDelegation)
      .flatMap(({ country, chambers }) => country ?? chambers.map((house) => house.country)),
  );
  const [only, ...others] = new Set(named);
  if (only) return others.length === 0 ? only : null;
  for (const reading of readings) {
    const leader = leaderIn(reading);
    const country = leader && assigned.get(leader)?.country;
    if (country) return country;
  }
  return null;
}

/** "Speaker Anna Berg leads a delegation", "Speaker Anna Berg and the delegation", "a delegation led by Anna Berg". */
function leaderIn({ line, mentions }: Reading): PersonMention | null {
  const place = mentions.findIndex(isDelegation);
  const body = mentions[place];
  if (!body) return null;
  const next = mentions[place + 1];
  const isLed =
    next?.kind === "person" &&
    line.tokens.slice(body.last, next.first).some(({ lower }) => /^(?:led|headed)$/.test(lower));
  if (isLed) return next;
  const before = mentions[place - 1];
  if (before?.kind !== "person" || !before.name) return null;
  const between = line.tokens.slice(before.last, body.first);
  return between.some(({ lower }) => RECEIVES.test(lower)) ? null : before;
}
