import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "../errors.ts";

/** Where the local server keeps what, below `INTERPARL_HOME`. */
export interface Home {
  readonly folder: string;
  readonly server: string;
  readonly data: string;
  readonly configuration: string;
  /** What the server process prints. */
  readonly output: string;
  readonly password: string;
  readonly state: string;
  readonly lock: string;
}

export const homeAt = (folder: string): Home => {
  const server = join(folder, "neo4j");
  return {
    folder,
    server,
    data: join(server, "data"),
    configuration: join(server, "conf", "neo4j.conf"),
    output: join(server, "output.log"),
    password: join(folder, "password"),
    state: join(folder, "server.json"),
    lock: join(folder, "server.lock"),
  };
};

/** The password of user neo4j, made at first need and readable by its owner alone. */
export const readOrMakePassword = (home: Home): string => {
  try {
    const password = readFileSync(home.password, "utf8").trim();
    if (password) return password;
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
  }
  mkdirSync(home.folder, { recursive: true, mode: 0o700 });
  const password = randomBytes(16).toString("hex");
  writeFileSync(home.password, `${password}\n`, { mode: 0o600 });
  return password;
};
