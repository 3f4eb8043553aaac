import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { CliError } from "../errors.ts";
import { run } from "./command.ts";
import type { Home } from "./home.ts";
import type { Launcher, Task } from "./launcher.ts";
import type { Ports } from "./ports.ts";

const ANSWER_WITHIN_MS = 10_000;
const PULL_WITHIN_MS = 15 * 60_000;
const STOP_WITHIN_S = 120;

/** The official image, or the one in `NEO4J_IMAGE`, where a Docker daemon answers. */
export const container: Launcher = {
  origin: "container",

  async prepare({ config, onProgress }) {
    const daemon = await docker(["version", "--format", "{{.Server.Version}}"], ANSWER_WITHIN_MS);
    if (daemon.code !== 0) return "no Docker daemon answers";
    const { image } = config.neo4j;
    if ((await docker(["image", "inspect", image])).code === 0) return null;
    onProgress(`Pulling the image ${image} (only once)`);
    const pull = await run("docker", ["pull", image], {
      timeoutMs: PULL_WITHIN_MS,
      onLine: (line) => onProgress(`  ${line}`),
    });
    return pull.code === 0 ? null : `the image ${image} cannot be pulled`;
  },

  async launch({ config, home, onProgress }, ports, password) {
    const name = nameFor(home);
    if (await restarts(name, config, ports)) return null;
    await docker(["rm", "--force", name]);
    mkdirSync(home.data, { recursive: true });
    const environment = writeEnvironment({ config, home, onProgress }, ports, password);
    const started = await docker([
      ...["run", "--detach", "--name", name, "--env-file", environment],
      ...["--publish", `127.0.0.1:${ports.boltPort}:7687`],
      ...["--publish", `127.0.0.1:${ports.httpPort}:7474`],
      ...["--mount", `type=bind,source=${home.data},target=/data`],
      ...currentUser(),
      config.neo4j.image,
    ]);
    if (started.code !== 0) throw new CliError(`docker run failed: ${lastLine(started.stderr)}`);
    return null;
  },

  isRunning: async (home) => {
    const { stdout } = await inspect(nameFor(home), "{{.State.Running}}");
    return stdout === "true";
  },

  isReady: async () => true,

  lastWords: async (home) => {
    const { stdout, stderr } = await docker(["logs", "--tail", "5", nameFor(home)]);
    return lastLine(`${stdout}\n${stderr}`);
  },

  async stop(home) {
    const limit = (STOP_WITHIN_S + 10) * 1000;
    const { code, stderr } = await docker(
      ["stop", "--time", String(STOP_WITHIN_S), nameFor(home)],
      limit,
    );
    if (code !== 0) throw new CliError(`docker stop failed: ${lastLine(stderr)}`);
  },

  async remove(home) {
    await docker(["rm", "--force", "--volumes", nameFor(home)]);
  },
};

const docker = (parameters: readonly string[], timeoutMs = 60_000) =>
  run("docker", parameters, { timeoutMs });

const inspect = (name: string, format: string) =>
  docker(["container", "inspect", "--format", format, name]);

/** One container per home, so that two homes never share a database. */
const nameFor = (home: Home): string =>
  `interparl-${createHash("sha256").update(home.folder).digest("hex").slice(0, 8)}`;

/** A stopped container of the same image and ports goes on with whatever it holds. */
const restarts = async (name: string, config: Config, ports: Ports): Promise<boolean> => {
  const format = [
    "{{.Config.Image}}",
    '{{(index (index .HostConfig.PortBindings "7687/tcp") 0).HostPort}}',
    '{{(index (index .HostConfig.PortBindings "7474/tcp") 0).HostPort}}',
  ].join(" ");
  const { code, stdout } = await inspect(name, format);
  const wanted = `${config.neo4j.image} ${ports.boltPort} ${ports.httpPort}`;
  return code === 0 && stdout === wanted && (await docker(["start", name])).code === 0;
};

/** By file, because anyone on the machine can read a command line. */
const writeEnvironment = ({ config, home }: Task, ports: Ports, password: string): string => {
  const path = join(home.server, "container.env");
  const lines = [
    `NEO4J_AUTH=neo4j/${password}`,
    `NEO4J_server_memory_heap_max__size=${config.neo4j.memory}`,
    `NEO4J_server_memory_pagecache_size=${config.neo4j.memory}`,
    `NEO4J_server_bolt_advertised__address=127.0.0.1:${ports.boltPort}`,
    `NEO4J_server_http_advertised__address=127.0.0.1:${ports.httpPort}`,
    "NEO4J_dbms_usage__report_enabled=false",
  ];
  writeFileSync(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  return path;
};

/** The data folder stays the user's; root lets the image choose its own user. */
const currentUser = (): string[] => {
  const user = process.getuid?.() ?? 0;
  return user === 0 ? [] : ["--user", `${user}:${process.getgid?.() ?? user}`];
};

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";
