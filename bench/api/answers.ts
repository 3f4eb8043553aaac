import { isDeepStrictEqual } from "node:util";
import type { Clients } from "./measure.ts";
import type { Operation } from "./operations.ts";

/** Ids of entities an answer holds, sorted; whatever form it has. */
const essence = (answer: unknown, identity: RegExp): string[] => {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
    else if (typeof value === "string" && identity.test(value)) found.push(value);
  };
  visit(answer);
  return [...new Set(found)].sort();
};

const ENTITY = /^(person|chamber|country|treaty|forum)-/;
/** The peer names the country of every event, not only of visits. */
const COMPARED: Readonly<Record<string, RegExp>> = { timeline: /^person-/ };

/** Where the answers of the peer are told to differ, only whether it answers is looked at. */
const PEER_DIFFERS = new Set(["search", "evidence"]);
const BOLT_DIFFERS = new Set(["search"]);

/** Makes sure that all three answer the same question before anybody looks at a clock. */
export const checkAnswers = async (operation: Operation, asks: Clients): Promise<void> => {
  for (const variables of operation.variables.slice(0, 5)) {
    const [ours, peer, bolt] = await Promise.all([
      asks.ours(operation, variables),
      asks.peer(operation, variables),
      asks.bolt(operation, variables),
    ]);
    const about = `${operation.name} ${JSON.stringify(variables)}`;
    const identity = COMPARED[operation.name] ?? ENTITY;
    const expected = essence(ours, identity);
    for (const [side, answer, differs] of [
      ["peer", peer, PEER_DIFFERS],
      ["bolt", bolt, BOLT_DIFFERS],
    ] as const) {
      const found = essence(answer, identity);
      if (!differs.has(operation.name) && !isDeepStrictEqual(found, expected)) {
        const missing = expected.filter((id) => !found.includes(id)).slice(0, 5);
        const more = found.filter((id) => !expected.includes(id)).slice(0, 5);
        throw new Error(`${about}: ${side} answers otherwise, without ${missing}; with ${more}`);
      }
    }
  }
};
