import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Config } from "../config.ts";
import { CliError, isMissing } from "../errors.ts";
import { run } from "./command.ts";
import type { Home } from "./home.ts";
import { fetchJars, jarFolder } from "./jars.ts";
import type { Launcher } from "./launcher.ts";
import type { Ports } from "./ports.ts";
import { commandLineOf } from "./processes.ts";

const SOURCE = fileURLToPath(new URL("Neo4jServer.java", import.meta.url));
const READY = "Neo4j is ready";
const OLDEST_JAVA = 17;
const STOP_WITHIN_MS = 120_000;
const POLL_MS = 100;
const NEO4J_OPENS = ["java.nio", "java.io", "sun.nio.ch"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** A Neo4j Community server from Maven Central's jars on the JVM. */
export const local: Launcher = {
  origin: "local",

  async prepare({ config, onProgress }) {
    const obstacle = await javaObstacle(config.java);
    if (obstacle) return obstacle;
    if (!existsSync(jarFolder(config.jars)) && (await run("mvn", ["-v"])).code !== 0) {
      return "Maven (mvn) is not found";
    }
    await fetchJars(config.jars, onProgress);
    return null;
  },

  async launch({ config, home }, ports) {
    mkdirSync(dirname(home.configuration), { recursive: true });
    writeFileSync(home.configuration, configurationText(config, ports));
    rmSync(home.output, { force: true });
    const output = openSync(home.output, "a", 0o600);
    const child = spawn(config.java, javaParameters(config, home), {
      cwd: home.server,
      detached: true,
      stdio: ["ignore", output, output],
    });
    const failed = new Promise<never>((_, reject) => {
      child.on("error", (cause) => reject(new CliError("java cannot be started", { cause })));
    });
    const spawned = new Promise<void>((resolve) => child.on("spawn", resolve));
    await Promise.race([spawned, failed]);
    child.unref();
    return child.pid ?? null;
  },

  isRunning: async (home, { pid }) => pid !== null && (await isServerOf(home, pid)),

  isReady: async (home) => readOutput(home).includes(READY),

  lastWords: async (home) => {
    const lines = readOutput(home).trim().split("\n");
    return lines.findLast((line) => line.startsWith("Caused by:")) ?? lines.at(-1) ?? "";
  },

  async stop(home, { pid }) {
    if (pid === null || !(await isServerOf(home, pid))) return;
    process.kill(pid, "SIGTERM");
    const deadline = Date.now() + STOP_WITHIN_MS;
    while (await isServerOf(home, pid)) {
      if (Date.now() > deadline) {
        throw new CliError(`Neo4j (process ${pid}) does not end; see ${home.output}`);
      }
      await sleep(POLL_MS);
    }
  },

  remove: async () => {},
};

/**
 * A process id alone proves nothing: after a crash another program may have got it. Another checkout of this one may
 * have started the server, so the folder of the source is not looked at.
 */
const isServerOf = async (home: Home, pid: number): Promise<boolean> => {
  const commandLine = await commandLineOf(pid);
  return commandLine?.endsWith(`/${basename(SOURCE)} ${home.server}`) ?? false;
};

const javaObstacle = async (java: string): Promise<string | null> => {
  const { code, stderr, stdout } = await run(java, ["-version"]);
  if (code !== 0) return "Java is not found";
  const version = Number(`${stderr}${stdout}`.match(/version "(\d+)/)?.[1] ?? 0);
  if (version < OLDEST_JAVA) return `Java is older than ${OLDEST_JAVA}`;
  const modules = await run(java, ["--list-modules"]);
  return modules.stdout.includes("jdk.compiler") ? null : "Java is a JRE, not a JDK";
};

const javaParameters = (config: Config, home: Home): string[] => [
  `-Xmx${config.neo4j.memory}`,
  "-XX:+UseG1GC",
  ...NEO4J_OPENS,
  "-cp",
  join(jarFolder(config.jars), "*"),
  SOURCE,
  home.server,
];

const configurationText = ({ neo4j }: Config, { boltPort, httpPort }: Ports): string =>
  [
    "# Written at each start by interparl.",
    "server.default_listen_address=127.0.0.1",
    "server.bolt.enabled=true",
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    "server.http.enabled=true",
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    `server.http.advertised_address=127.0.0.1:${httpPort}`,
    "server.https.enabled=false",
    `server.memory.pagecache.size=${neo4j.memory}`,
    "dbms.security.auth_enabled=true",
    "dbms.usage_report.enabled=false",
    "client.allow_telemetry=false",
    "internal.server.bolt.thread_pool_shutdown_wait_time=1s",
    "",
  ].join("\n");

const readOutput = (home: Home): string => {
  try {
    return readFileSync(home.output, "utf8");
  } catch (cause) {
    if (isMissing(cause)) return "";
    throw cause;
  }
};
