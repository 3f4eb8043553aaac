import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { GraphError } from "../../src/errors.ts";
import { loadQueries } from "../../src/graph/queries.ts";
import { createGraph, type Graph } from "../../src/graph/run.ts";
import { openServed, readOnly, type ServedGraph } from "../../src/graph/served.ts";
import { openGraphOf, openTestGraph } from "../setup/graph.ts";
import { createClient, openWorld } from "./endpoint.ts";
import { emomali, maulen } from "./world.ts";

const READ_QUERIES = new URL("../../cypher/read/", import.meta.url).pathname;
const LIMITS = { timeoutMs: 60_000 };
/** Community has no roles: this user may do what every user may. */
const reader = { user: "interparl_reader", password: "reads-and-nothing-else" };

let driver: Driver;
let graph: Graph;
beforeAll(async () => {
  const { uri, user, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await asAdministrator(
    "CREATE USER $user IF NOT EXISTS SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
  );
  graph = await openWorld();
});
afterAll(async () => {
  await graph.close();
  await asAdministrator("DROP USER $user IF EXISTS");
  await driver.close();
});

const asAdministrator = async (command: string): Promise<void> => {
  const session = driver.session({ database: "system" });
  await session.run(command, reader);
  await session.close();
};

const connectionOf = () => {
  const { uri, user, password, database } = inject("neo4j");
  return { uri, user, password, database: database ?? undefined };
};

describe("a user of its own for reading", () => {
  let served: ServedGraph;
  const open = async (takesDecisions: boolean) => {
    served = await openServed(connectionOf(), { reader, takesDecisions });
    return served;
  };

  test("is the one who answers", async () => {
    const asReader = await openGraphOf({ ...inject("neo4j"), ...reader });
    expect(await asReader.ask("currentUser", {}, LIMITS)).toEqual([{ user: reader.user }]);
    await asReader.close();
    const { close } = await open(false);
    const { data, errors } = await createClient(served.graph).ask(
      `{ person(id: "${maulen.id}") { metWith { totalCount } } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ person: { metWith: { totalCount: 4 } } });
    await close();
  });

  test("without decisions to take, no connection that may write stays open", async () => {
    const { graph: reading, reviewGraph, close } = await open(false);
    expect(reviewGraph).toBe(reading);
    await close();
  });

  test("decisions are written by the other user, and seen at once", async () => {
    const { graph: reading, reviewGraph, close } = await open(true);
    expect(reviewGraph).not.toBe(reading);
    const token = "a-token";
    const client = createClient(reading, { reviewToken: token, reviewGraph });
    const response = await client.send(
      {
        query: `mutation {
          judge(leftId: "${maulen.id}", rightId: "${emomali.id}", verdict: DIFFERENT, author: "me") {
            areSame
          }
        }`,
      },
      { authorization: `Bearer ${token}` },
    );
    expect(await response.json()).toEqual({ data: { judge: { areSame: false } } });
    await close();
  });

  test("who is refused is named, his password is not", async () => {
    const opened = openServed(connectionOf(), {
      reader: { ...reader, password: "wrong-password" },
      takesDecisions: false,
    });
    await expect(opened).rejects.toThrow(`refuses ${reader.user}`);
    await expect(opened).rejects.not.toThrow("wrong-password");
  });
});

describe("what is served only reads", () => {
  test.each([...loadQueries(READ_QUERIES)])("%s", async (_name, text) => {
    const session = driver.session({ defaultAccessMode: "READ" });
    const { summary } = await session.run(`EXPLAIN ${text}`);
    await session.close();
    expect(summary.queryType).toBe("r");
  });

  test("the database refuses to write for it, whoever the user is", async () => {
    const { database } = inject("neo4j");
    const queries = new Map([["createNode", "CREATE (node:Unwanted) RETURN node.id AS id"]]);
    const reading = readOnly(createGraph({ driver, database: database ?? undefined, queries }));
    const asked = reading.ask("createNode", {}, LIMITS);
    await expect(asked).rejects.toThrow(GraphError);
    await expect(asked).rejects.toThrow(/query createNode failed: Writing in read access mode/);
    await expect(reading.read("createNode")).rejects.toThrow(/Writing in read access mode/);
  });

  test("its other doors are shut", async () => {
    const reading = readOnly(await openTestGraph());
    await expect(reading.write((transaction) => transaction.run("countNodes"))).rejects.toThrow(
      "only reads",
    );
    await expect(reading.command("emptyGraph")).rejects.toThrow("only reads");
    expect(await reading.read("countNodes")).not.toEqual([{ count: 0 }]);
    await reading.close();
  });
});
