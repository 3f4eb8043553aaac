import getPort, { clearLockedPorts } from "get-port";

const BOLT_PORT = 7687;
const HTTP_PORT = 7474;
const LOOPBACK = "127.0.0.1";

export interface Ports {
  readonly boltPort: number;
  readonly httpPort: number;
}

interface ChooseOptions {
  /** The ports of the last run: bookmarks in a browser stay good. */
  readonly remembered: Ports | null;
  readonly onProgress: (message: string) => void;
}

/** Neo4j's usual ports, or free ones when another program has them. */
export const choosePorts = async ({ remembered, onProgress }: ChooseOptions): Promise<Ports> => {
  // A server stopped by this same process had the wanted ports, and get-port would hold them back for a while.
  clearLockedPorts();
  const boltPort = await choose("Bolt", remembered?.boltPort ?? BOLT_PORT, onProgress);
  const httpPort = await choose("Neo4j Browser", remembered?.httpPort ?? HTTP_PORT, onProgress);
  return { boltPort, httpPort };
};

const choose = async (
  use: string,
  wanted: number,
  onProgress: (message: string) => void,
): Promise<number> => {
  const port = await getPort({ port: wanted, host: LOOPBACK });
  if (port !== wanted)
    onProgress(`Port ${wanted} is taken by another program; ${use} uses ${port}`);
  return port;
};
