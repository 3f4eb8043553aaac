import type { Document } from "../document.ts";
import type { PersonMention, PostMention } from "../stages.ts";
import type { Role } from "../types.ts";
import { delegationCountry } from "./delegate-seats.ts";
import type { Draft } from "./drafts.ts";
import { type Holding, hold } from "./holdings.ts";
import { hostsOf } from "./hosts.ts";
import { whereaboutsOf } from "./whereabouts.ts";

/**
 * Posts whose country only the votes of the whole article gave are moved where these cannot be right: a guest does not sit in
 * the parliament visited, and a chamber has one speaker.
 */
export function moveSeats(
  document: Document,
  drafts: readonly Draft[],
  assigned: ReadonlyMap<PersonMention, Draft>,
): void {
  if (document.article.language !== "en") return;
  const told = [
    ...whereaboutsOf(document),
    ...hostsOf(document, delegationCountry(document, assigned)),
  ];
  for (const draft of drafts) {
    if (!isOpen(draft)) continue;
    // "two senators" in the United Kingdom, where no house has any.
    if (isUnseated(draft)) reseat(document, draft, document.countries.spokenOf);
    const own = told.filter(({ mention }) => assigned.get(mention) === draft);
    const abroad = own.flatMap((where) => where.abroad ?? []);
    const taken = draft.holdings.flatMap((held) => takenSeat(drafts, draft, held) ?? []);
    const refused = new Set([...abroad, ...taken]);
    const home = own.flatMap((where) => where.home ?? []);
    const now = draft.holdings.find(isNational)?.body?.countryCode;
    if (!now || (!refused.has(now) && (home.length === 0 || home.includes(now)))) continue;
    reseat(
      document,
      draft,
      [...home, ...document.countries.spokenOf].filter((code) => !refused.has(code)),
    );
  }
}

/** «передал президенту Чили Хуану Солу привет от главы республики Петера Ланга»: Chile has a president, so he is another's. */
export function leaveTaken(document: Document, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const isTaken = draft.holdings.some(
      ({ role, body }) =>
        (role === "PRESIDENT" || role === "PRIME_MINISTER") &&
        body?.type === "Country" &&
        isHeldByOther(drafts, draft, role, body.id),
    );
    if (!isTaken || !isOpen(draft)) continue;
    draft.country = null;
    draft.holdings = draft.posts.map((post) => ({
      ...hold(document, post, null, null),
      body: null,
    }));
  }
}

/** Held in a parliament or a state. */
function isNational({ body }: Holding): boolean {
  return body?.type === "Chamber" || body?.type === "Country";
}

function isUnseated({ holdings }: Draft): boolean {
  return holdings.every(({ body, post }) => !body && post.record.id === "senator");
}

/** Nothing written tells the country. */
function isOpen({ known, demonym, posts }: Draft): boolean {
  const isWritten = ({ country, body }: PostMention) => country !== null || body?.country != null;
  return (
    known === null &&
    demonym === null &&
    posts.length > 0 &&
    !posts.some(isWritten) &&
    posts.every(({ former }) => !former)
  );
}

/** The country of a chamber whose chair somebody else is for certain. */
function takenSeat(drafts: readonly Draft[], own: Draft, { role, body }: Holding): string | null {
  if (role !== "CHAIR" || body?.type !== "Chamber") return null;
  return isHeldByOther(drafts, own, role, body.id) ? body.countryCode : null;
}

function isHeldByOther(drafts: readonly Draft[], own: Draft, role: Role, body: string): boolean {
  return drafts.some(
    (draft) =>
      draft !== own &&
      !isOpen(draft) &&
      draft.holdings.some(
        (held) => held.role === role && held.body?.id === body && !held.post.former,
      ),
  );
}

/** The first country whose parliament has such posts; none where no country has. */
function reseat(document: Document, draft: Draft, countries: readonly string[]): void {
  for (const code of countries) {
    const holdings = draft.posts.map((post) => hold(document, post, code, null));
    const fits = holdings.some((held) => isNational(held) && held.body?.countryCode === code);
    if (!fits) continue;
    draft.country = code;
    draft.holdings = holdings;
    return;
  }
  draft.country = null;
  for (const { body } of draft.posts) if (body?.type === "Chamber") document.houses.leaveOpen(body);
  draft.holdings = draft.posts.map((post) => hold(document, post, null, null));
}
