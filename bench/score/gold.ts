import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { globSync } from "tinyglobby";
import { z } from "zod";
import { readArticles } from "../../ingest/articles.ts";
import { type Article, ROLES } from "../../ingest/types.ts";
import { DataError } from "../../src/errors.ts";

const status = z.enum(["ASSERTED", "PLANNED", "DENIED"]);
const date = z
  .string()
  .regex(/^\d{4}(?:-\d\d){0,2}$/u)
  .nullish();
const base = { status, inferred: z.boolean().optional() };
const ends = { ...base, from: z.string(), to: z.string() };
const role = z.enum(ROLES);

const edge = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("MET_WITH"),
    ...base,
    between: z.tuple([z.string(), z.string()]),
    date,
  }),
  z.object({ type: z.literal("HOLDS_POST"), ...ends, role, former: z.boolean().optional() }),
  z.object({ type: z.literal("SIGNED"), ...ends, date }),
  z.object({ type: z.literal("PARTICIPATES_IN"), ...ends }),
  z.object({ type: z.literal("VISITED"), ...ends, kind: z.string().nullish(), date }),
]);

const annotation = z.object({
  outlet: z.string().default("unnamed"),
  set: z.enum(["dev", "apart"]).default("dev"),
  about: z.string().optional(),
  persons: z.array(z.string()),
  optionalPersons: z.array(z.string()).default([]),
  edges: z.array(edge),
  optional: z.array(edge).default([]),
  bodies: z.record(z.string(), z.string()).default({}),
});

export type GoldEdge = z.infer<typeof edge>;
export type Gold = z.infer<typeof annotation>;
export type GoldSet = Gold["set"];

export interface GoldArticle {
  readonly gold: Gold;
  readonly article: Article;
  readonly path: string;
}

const SUFFIX = ".gold.json";

/** Every `*.gold.json` under the folders with the article beside it, in the order of their paths. */
export async function readGold(folders: readonly string[]): Promise<GoldArticle[]> {
  const found: GoldArticle[] = [];
  for (const folder of folders) {
    const files = existsSync(folder)
      ? globSync(`**/*${SUFFIX}`, { cwd: folder, absolute: true })
      : [];
    if (files.length === 0) throw new DataError(`${folder}: expected files *${SUFFIX}, found none`);
    for (const file of files.sort()) found.push(await readOne(file));
  }
  return found;
}

const readOne = async (file: string): Promise<GoldArticle> => {
  const path = `${file.slice(0, -SUFFIX.length)}.txt`;
  const gold = parse(file);
  for await (const { article, diagnostics } of readArticles([path])) {
    if (article === null)
      throw new DataError(`${path}: ${diagnostics[0]?.message ?? "unreadable"}`);
    return { gold, article, path };
  }
  throw new DataError(`${dirname(file)}: no article beside ${file}`);
};

const parse = (file: string): Gold => {
  try {
    return annotation.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? explain(cause) : String(cause);
    throw new DataError(`${file}: ${reason}`, { cause });
  }
};

const explain = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
