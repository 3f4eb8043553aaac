import { Agent, request } from "node:http";
import neo4j, { type Driver } from "neo4j-driver";
import { encodeParameters } from "../../src/graph/parameters.ts";
import type { Operation, Variables } from "./operations.ts";

/** Asks one question and gives the answer. */
export type Ask = (operation: Operation, variables: Variables) => Promise<unknown>;

/** Connections that stay open, as those of a dashboard do. */
export const createHttpClient = (url: string, side: "ours" | "peer"): Ask & { close(): void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask: Ask = async (operation, variables) => {
    const query = operation[side];
    const body = JSON.stringify({ query, variables });
    const text = await post(url, agent, body).catch((cause: NodeJS.ErrnoException) => {
      // The server closed a connection that had been idle while others had their turn.
      if (cause.code !== "ECONNRESET") throw cause;
      return post(url, agent, body);
    });
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(`${side} ${operation.name}: ${JSON.stringify(errors)}`);
    return data;
  };
  return Object.assign(ask, { close: () => agent.destroy() });
};

const post = (url: string, agent: Agent, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = {
      "Content-Type": "application/json",
      Accept: "application/json",
      "Content-Length": Buffer.byteLength(body),
    };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve(text));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });

/** One Cypher in one round trip, its rows as plain objects. */
export const createBoltClient =
  (driver: Driver): Ask =>
  async ({ bolt }, variables) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(bolt, encodeParameters(variables));
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
