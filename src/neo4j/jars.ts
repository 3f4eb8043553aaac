import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError } from "../errors.ts";
import { run } from "./command.ts";
import { withLock } from "./lock.ts";

const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const FETCH_WITHIN_MS = 20 * 60_000;
const REPORT_EVERY_JARS = 40;

/** The folder of the server's jars for this version of pom.xml; it exists only once they are all there. */
export const jarFolder = (jars: string): string => {
  const version = createHash("sha256").update(readFileSync(POM)).digest("hex").slice(0, 12);
  return join(jars, version);
};

/** Fetches the jars from Maven Central unless they are there, and returns their folder. */
export const fetchJars = async (
  jars: string,
  onProgress: (message: string) => void,
): Promise<string> => {
  const folder = jarFolder(jars);
  if (existsSync(folder)) return folder;
  const onWait = () => onProgress("Waiting for another interparl that fetches the same jars");
  return withLock(`${folder}.lock`, { onWait }, async () => {
    if (!existsSync(folder)) await copyJars(folder, onProgress);
    return folder;
  });
};

const copyJars = async (folder: string, onProgress: (message: string) => void): Promise<void> => {
  onProgress(`Fetching Neo4j's jars from Maven Central to ${folder} (about 130 MB, only once)`);
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  let fetched = 0;
  const onLine = (line: string) => {
    if (!/Downloaded from .*\.jar /.test(line)) return;
    fetched += 1;
    if (fetched % REPORT_EVERY_JARS === 0) onProgress(`  ${fetched} jars fetched`);
  };
  const { code, stdout, stderr } = await run(
    "mvn",
    ["-B", "-f", POM, COPY, "-DincludeScope=runtime", `-DoutputDirectory=${draft}`],
    { timeoutMs: FETCH_WITHIN_MS, onLine },
  );
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new CliError(`Maven could not fetch Neo4j's jars: ${firstError(stdout) ?? stderr}`);
  }
  renameSync(draft, folder);
};

const firstError = (output: string): string | undefined =>
  output.match(/\[ERROR\][^\S\n]*(\S.*)/)?.[1];
