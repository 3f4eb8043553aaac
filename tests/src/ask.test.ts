import { once } from "node:events";
import neo4j, { type Driver } from "neo4j-driver";
import { expect, test, vi } from "vitest";
import { createGraph } from "../../src/graph/run.ts";

const queries = new Map([["one", "RETURN 1 AS one"]]);

interface FakeSession {
  readonly run: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const graphOf = (session: FakeSession) =>
  createGraph({ driver: { session: () => session } as unknown as Driver, queries });

test("rows that are there are given, even when their connection cannot be put back", async () => {
  const warned = once(process, "warning");
  const graph = graphOf({
    run: async () => ({ records: [new neo4j.types.Record(["one"], [1])] }),
    close: () => Promise.reject(new Error("the connection is gone")),
  });
  expect(await graph.ask("one", {}, { timeoutMs: 1000 })).toEqual([{ one: 1 }]);
  const [warning] = await warned;
  expect(String(warning)).toContain("query one failed: the connection is gone");
});

test("whoever goes away ends his query in the database, too", async () => {
  const caller = new AbortController();
  let end: (cause: Error) => void = () => undefined;
  const close = vi.fn(async () => end(new Error("terminated")));
  const graph = graphOf({ run: () => new Promise((_, reject) => (end = reject)), close });
  const asked = graph.ask("one", {}, { timeoutMs: 1000, signal: caller.signal });
  caller.abort();
  await expect(asked).rejects.toThrow("query one failed: terminated");
  expect(close).toHaveBeenCalled();
});
