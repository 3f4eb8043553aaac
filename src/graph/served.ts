import neo4j from "neo4j-driver";
import { GraphError } from "../errors.ts";
import { type Connection, openGraph } from "./driver.ts";
import type { Graph } from "./run.ts";
import { setUpGraph } from "./setup.ts";

/** A user of the database and his password. */
export type Account = Pick<Connection, "user" | "password">;

/** The graph as a server has it. */
export interface ServedGraph {
  /** Reads and nothing else. */
  readonly graph: Graph;
  /** Writes the decisions of reviewers. */
  readonly reviewGraph: Graph;
  readonly close: () => Promise<void>;
}

interface ServedOptions {
  /** Who reads, where that is somebody else than who sets up. */
  readonly reader: Account | null;
  /** Whether decisions are taken; if not, and somebody else reads, no connection that may write stays open. */
  readonly takesDecisions: boolean;
}

/** Sets the graph up and opens it for serving; reads see the decisions written before them, on a cluster too. */
export const openServed = async (
  connection: Connection,
  { reader, takesDecisions }: ServedOptions,
): Promise<ServedGraph> => {
  const bookmarks = neo4j.bookmarkManager();
  const writer = await openGraph(connection, bookmarks);
  try {
    await setUpGraph(writer);
    if (!reader) return { graph: readOnly(writer), reviewGraph: writer, close: writer.close };
    const graph = readOnly(await openGraph({ ...connection, ...reader }, bookmarks));
    if (!takesDecisions) {
      await writer.close();
      return { graph, reviewGraph: graph, close: graph.close };
    }
    const close = async () => void (await Promise.all([graph.close(), writer.close()]));
    return { graph, reviewGraph: writer, close };
  } catch (cause) {
    await writer.close();
    throw cause;
  }
};

/** The same graph without its ways to write. What it reads is read in read access mode, in which Neo4j refuses to write. */
export const readOnly = (graph: Graph): Graph => ({
  ...graph,
  write: refuse,
  command: refuse,
});

const refuse = async (): Promise<never> => {
  throw new GraphError("this connection to the graph only reads");
};
