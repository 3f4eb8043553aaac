import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse as parseDotenv } from "dotenv";
import envPaths from "env-paths";
import { z } from "zod";
import { ConfigError, isMissing } from "./errors.ts";

/** All settings, checked once at the start. */
export interface Config {
  readonly neo4j: {
    /** Null when this program is to find or start a server itself. */
    readonly uri: string | null;
    readonly user: string;
    readonly password: string;
    readonly database: string | undefined;
    /** Whom `serve` reads as; null for the same user. */
    readonly reader: { readonly user: string; readonly password: string } | null;
    /** Container image to run where a Docker daemon answers. */
    readonly image: string;
    /** Heap, and page cache as well, of a server started here; for instance `512m`. */
    readonly memory: string;
  };
  /** Folder of the local database: its data, password, and state. */
  readonly home: string;
  /** Folder that keeps the server's jars. */
  readonly jars: string;
  /** The java to start the local server with. */
  readonly java: string;
  readonly host: string;
  readonly port: number;
  /** Origins whose pages may call the API from a browser; empty for the server's own page only. */
  readonly corsOrigins: readonly string[];
  /** Requests a client may send per minute; 0 for no limit. */
  readonly rateLimit: number;
  /** Secret that reviewers show to record judgements; null closes that door. */
  readonly reviewToken: string | null;
  /** Folder of the only operations to answer; null for any. */
  readonly operations: string | null;
  readonly llm: {
    readonly url: string | null;
    readonly model: string | null;
    readonly key: string | null;
    /** Seconds that one request may take. */
    readonly timeout: number;
    /** Articles asked about at once. */
    readonly concurrency: number;
    /** Requests (`500`) or tokens (`200000t`) of one run; null for no limit. */
    readonly budget: string | null;
  };
  /** Stack traces on stderr. */
  readonly debug: boolean;
}

/** Settings as text, by the name of their environment variable. */
export type Settings = Readonly<Record<string, string | undefined>>;

interface Sources {
  /** What the command line gives; wins over all else. */
  readonly flags?: Settings;
  readonly environment?: Settings;
  /** Where a `.env` file may lie. */
  readonly folder?: string;
}

const NEO4J_URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/./;
const MEMORY = /^[1-9]\d*[mg]$/i;

const text = (fallback: string) => z.string().default(fallback);
const optionalText = z.string().optional();
const count = (what: string, maximum: number, fallback: number, minimum = 0) =>
  z.coerce
    .number({ error: what })
    .int({ error: what })
    .min(minimum, { error: what })
    .max(maximum, { error: what })
    .default(fallback);

const Environment = z.object({
  NEO4J_URI: z.string().regex(NEO4J_URI, { error: "a bolt:// or neo4j:// address" }).optional(),
  NEO4J_USER: text("neo4j"),
  NEO4J_PASSWORD: text(""),
  NEO4J_DATABASE: optionalText,
  NEO4J_READ_USER: optionalText,
  NEO4J_READ_PASSWORD: optionalText,
  NEO4J_IMAGE: text("neo4j:5.26-community"),
  INTERPARL_HOME: optionalText,
  INTERPARL_JARS: optionalText,
  INTERPARL_MEMORY: z
    .string()
    .regex(MEMORY, { error: "a size such as 512m or 2g" })
    .default("512m"),
  INTERPARL_CORS_ORIGINS: text(""),
  INTERPARL_RATE_LIMIT: count("a whole number, 0 for no limit", 1e9, 600),
  INTERPARL_REVIEW_TOKEN: optionalText,
  INTERPARL_OPERATIONS: optionalText,
  INTERPARL_LLM_URL: optionalText,
  INTERPARL_LLM_MODEL: optionalText,
  INTERPARL_LLM_KEY: optionalText,
  INTERPARL_LLM_TIMEOUT: count("a whole number of seconds from 1 to 3600", 3600, 60, 1),
  INTERPARL_LLM_CONCURRENCY: count("a whole number from 1 to 64", 64, 4, 1),
  INTERPARL_LLM_BUDGET: optionalText,
  HOST: text("127.0.0.1"),
  PORT: count("a port from 0 to 65535", 65_535, 4000),
  JAVA_HOME: optionalText,
  DEBUG: optionalText,
});

/** Flags win over the environment, the environment over a `.env` file; an empty value counts as not given. */
export const loadConfig = ({
  flags = {},
  environment = process.env,
  folder = process.cwd(),
}: Sources = {}): Config => {
  const given = {
    ...withoutEmpty(readDotenv(join(folder, ".env"))),
    ...withoutEmpty(environment),
    ...withoutEmpty(flags),
  };
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw toConfigError(parsed.error, given);
  return toConfig(parsed.data);
};

/** Whether stack traces are wanted; asked also where the settings themselves are what is wrong. */
export const isDebugging = ({ DEBUG }: Settings = process.env): boolean =>
  !["", "0", "false"].includes(DEBUG ?? "");

type Checked = z.infer<typeof Environment>;

const toConfig = (settings: Checked): Config => {
  const home = resolve(settings.INTERPARL_HOME ?? envPaths("interparl", { suffix: "" }).data);
  return {
    neo4j: {
      uri: settings.NEO4J_URI ?? null,
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
      database: settings.NEO4J_DATABASE,
      reader: readerOf(settings),
      image: settings.NEO4J_IMAGE,
      memory: settings.INTERPARL_MEMORY,
    },
    home,
    jars: settings.INTERPARL_JARS ? resolve(settings.INTERPARL_JARS) : join(home, "jars"),
    java: settings.JAVA_HOME ? join(settings.JAVA_HOME, "bin", "java") : "java",
    host: settings.HOST,
    port: settings.PORT,
    corsOrigins: settings.INTERPARL_CORS_ORIGINS.split(",").flatMap((part) => part.trim() || []),
    rateLimit: settings.INTERPARL_RATE_LIMIT,
    reviewToken: settings.INTERPARL_REVIEW_TOKEN ?? null,
    operations: settings.INTERPARL_OPERATIONS ? resolve(settings.INTERPARL_OPERATIONS) : null,
    llm: {
      url: settings.INTERPARL_LLM_URL ?? null,
      model: settings.INTERPARL_LLM_MODEL ?? null,
      key: settings.INTERPARL_LLM_KEY ?? null,
      timeout: settings.INTERPARL_LLM_TIMEOUT,
      concurrency: settings.INTERPARL_LLM_CONCURRENCY,
      budget: settings.INTERPARL_LLM_BUDGET ?? null,
    },
    debug: isDebugging({ DEBUG: settings.DEBUG }),
  };
};

const readerOf = ({ NEO4J_READ_USER: user, NEO4J_READ_PASSWORD: password }: Checked) => {
  if (user && password) return { user, password };
  if (!user && !password) return null;
  throw new ConfigError("NEO4J_READ_USER and NEO4J_READ_PASSWORD: expected both or neither");
};

const readDotenv = (path: string): Settings => {
  try {
    return parseDotenv(readFileSync(path));
  } catch (cause) {
    if (isMissing(cause)) return {};
    throw new ConfigError(`${path}: cannot be read`, { cause });
  }
};

const withoutEmpty = (settings: Settings): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value));

const toConfigError = (error: z.ZodError, given: Settings): ConfigError => {
  const messages = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name}: expected ${message}, found "${given[name]}"`;
  });
  return new ConfigError(messages.join("; "), { cause: error });
};
