import { setTimeout as wait } from "node:timers/promises";
import { parseAnswer } from "./answer.ts";
import type { Budget } from "./budget.ts";
import { complete, type Reply } from "./completion.ts";
import type { Message } from "./prompt.ts";
import type { ModelSettings } from "./settings.ts";

/** What came of asking about one article. */
export type Asked =
  | { readonly answer: string }
  | { readonly code: "llm-budget-spent" | "llm-not-answered"; readonly problem: string };

/** Characters of a token at the least, so that what a request takes is rather over- than underestimated. */
const CHARACTERS_PER_TOKEN = 2;
const LONGEST_WAIT_MS = 60_000;

/** Asks until there is an answer in the form asked for, the attempts are used up, or the budget is. */
export const ask = async (
  messages: readonly Message[],
  settings: ModelSettings,
  budget: Budget,
): Promise<Asked> => {
  const length = messages.reduce((sum, { content }) => sum + content.length, 0);
  const expected = Math.ceil(length / CHARACTERS_PER_TOKEN);
  let problem = "";
  for (let attempt = 1; attempt <= settings.attempts; attempt++) {
    if (!budget.take(expected)) {
      return { code: "llm-budget-spent", problem: `the budget of ${budget} is spent` };
    }
    const reply = await complete(messages, settings);
    if (reply.outcome === "answered") {
      const written = Math.ceil(reply.content.length / CHARACTERS_PER_TOKEN);
      budget.settle(expected, reply.tokens ?? expected + written);
      if (parseAnswer(reply.content) !== null) return { answer: reply.content };
      problem = "the answer is not the JSON that was asked for";
    } else {
      problem = reply.reason;
      if (reply.outcome === "refused") break;
    }
    if (attempt < settings.attempts) await wait(pause(settings, attempt, reply));
  }
  return { code: "llm-not-answered", problem };
};

/** As long as the endpoint asks for, else twice as long as before. */
const pause = ({ backoffMs }: ModelSettings, attempt: number, reply: Reply): number => {
  const asked = reply.outcome === "busy" ? reply.waitMs : null;
  return Math.min(asked ?? backoffMs * 2 ** (attempt - 1), LONGEST_WAIT_MS);
};
