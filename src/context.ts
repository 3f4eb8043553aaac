import type { Decision } from "./identity/review.ts";
import type { Loaders } from "./loaders.ts";

/** What resolvers may use; made anew for each request. */
export interface Context {
  readonly loaders: Loaders;
  /** Records and applies a decision, so that what is read afterwards shows it; refuses whoever may not decide. */
  readonly judge: (decision: Omit<Decision, "decidedAt">) => Promise<void>;
}
