import { createHash, timingSafeEqual } from "node:crypto";
import { GraphQLError } from "graphql";
import { DataError } from "../errors.ts";
import type { Graph } from "../graph/run.ts";
import { type Decision, judge } from "../identity/review.ts";

/** Takes a decision from whoever sends this `Authorization` header, or throws what he may know. */
export type TakeDecision = (authorization: string | null, decision: Decision) => Promise<void>;

const BEARER = /^Bearer +(.+)$/i;

/** The one way from the API to a write. Decisions are applied one after the other, since each looks at the whole graph. */
export const createReviewDesk = (graph: Graph, token: string | null): TakeDecision => {
  let before: Promise<unknown> = Promise.resolve();
  return async (authorization, decision) => {
    authorize(authorization, token);
    const applied = before.then(() => judge(graph, decision));
    before = applied.catch(() => undefined);
    try {
      await applied;
    } catch (cause) {
      if (!(cause instanceof DataError)) throw cause;
      throw new GraphQLError(cause.message, { extensions: { code: "BAD_USER_INPUT" } });
    }
  };
};

const authorize = (authorization: string | null, token: string | null): void => {
  if (token === null) {
    throw refusal("FORBIDDEN", "This server takes no decisions: it has no INTERPARL_REVIEW_TOKEN.");
  }
  const given = BEARER.exec(authorization ?? "")?.[1];
  if (given === undefined || !isSameSecret(given, token)) {
    throw refusal("UNAUTHENTICATED", "Send the review token: Authorization: Bearer <token>.");
  }
};

/** Takes as long for a guess that is nearly right as for any other. */
const isSameSecret = (given: string, secret: string): boolean =>
  timingSafeEqual(digest(given), digest(secret));

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

const REFUSALS = {
  UNAUTHENTICATED: { status: 401, headers: { "WWW-Authenticate": "Bearer" } },
  FORBIDDEN: { status: 403 },
} as const;

const refusal = (code: keyof typeof REFUSALS, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: REFUSALS[code] } });
