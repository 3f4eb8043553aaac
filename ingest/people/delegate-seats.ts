import type { Document } from "../document.ts";
import type { Line } from "../grammar/line.ts";
import type { Mention, PersonMention, PostMention, Reading } from "../stages.ts";
import { isDelegation } from "./delegates.ts";
import type { Draft } from "./drafts.ts";
import { hold } from "./holdings.ts";
import { toldSides } from "./told-sides.ts";

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
  const hosts = country ? [] : document.readings.flatMap((reading) => hostIn(reading) ?? []);
  const refused = hosts.map((host) => assigned.get(host)?.country);
  const delegates = new Set(marked.map(([, draft]) => draft));
  for (const draft of drafts) {
    if (!delegates.has(draft) || draft.known || draft.demonym) continue;
    if (draft.posts.some((post) => post.country || post.body?.country)) continue;
    if (!country && !refused.includes(draft.country)) continue;
    draft.country = country;
    if (country) draft.posts = draft.posts.map((post) => seated(post, country));
    draft.holdings = draft.posts.map((post) => hold(document, post, country, null));
  }
}

/**
 * Who is told to be on a side is of its country, though his post names none: «С монгольской стороны участвовал председатель
 * комитета А.», «Делегацию возглавил депутат Б.» behind «делегация парламента Монголии».
 */
export function seatSides(
  { readings }: Document,
  assigned: ReadonlyMap<PersonMention, Draft>,
): void {
  for (const { mention, country } of toldSides(readings)) {
    const draft = assigned.get(mention);
    if (!draft || draft.known || draft.demonym) continue;
    const isWritten = draft.posts.some(
      ({ country: own, body }) => own || body?.country || body?.strong,
    );
    if (!isWritten) draft.told ??= country;
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
  return receives(line, before, body) ? null : before;
}

/** "Speaker Anna Berg received a delegation": nobody of it is of her country. */
function hostIn({ line, mentions }: Reading): PersonMention | null {
  const place = mentions.findIndex(isDelegation);
  const [before, body] = [mentions[place - 1], mentions[place]];
  return body && before?.kind === "person" && receives(line, before, body) ? before : null;
}

function receives(line: Line, { last }: PersonMention, { first }: Mention): boolean {
  return line.tokens.slice(last, first).some(({ lower }) => RECEIVES.test(lower));
}
