import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { formatYaml, parseYaml } from "../../ingest/knowledge/yaml.ts";
import { DataError, isMissing } from "../errors.ts";
import { compare, hashOf } from "../graph/ids.ts";
import { type Judgement, MACHINE } from "./records.ts";

/** The judgements that are under version control. */
export const JUDGEMENTS_FILE = fileURLToPath(
  new URL("../../ingest/gazetteers/judgements.yml", import.meta.url),
);

const entry = z.strictObject({
  left: z.string().min(1),
  right: z.string().min(1),
  verdict: z.enum(["SAME", "DIFFERENT", "UNSURE"]),
  author: z
    .string()
    .min(1)
    .refine((author) => author !== MACHINE, {
      error: `"${MACHINE}" signs its own judgements only`,
    }),
  decidedAt: z.iso.datetime({ offset: true }),
  note: z.string().nullable().default(null),
});

/** The same pair judged again by the same author replaces what was judged before. */
export const judgementId = ({ leftId, rightId, author }: Judgement): string =>
  `judgement-${hashOf(leftId, rightId, author)}`;

/** A human's judgement with its ends in order. */
export const humanJudgement = (
  ends: readonly [string, string],
  decision: Pick<Judgement, "verdict" | "author" | "note"> & { readonly decidedAt: string },
): Judgement => {
  const [leftId, rightId] = ends[0] <= ends[1] ? ends : [ends[1], ends[0]];
  return { leftId, rightId, ...decision, score: null };
};

/** Reads a file of judgements; a missing one holds none. */
export const readJudgementsFile = (path: string = JUDGEMENTS_FILE): Judgement[] => {
  try {
    return parseJudgements(readFileSync(path, "utf8"), path);
  } catch (cause) {
    if (isMissing(cause) && path === JUDGEMENTS_FILE) return [];
    throw cause;
  }
};

/** Judgements as written; what is wrong is named with its place. */
export const parseJudgements = (text: string, path: string): Judgement[] => {
  const parsed = z.array(entry).safeParse(readYaml(text, path) ?? []);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new DataError(
      `${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a list"}`,
    );
  }
  return parsed.data.map(({ left, right, verdict, author, decidedAt, note }, index) => {
    if (left === right)
      throw new DataError(`${path}: ${index}: left and right are one id, ${left}`);
    return humanJudgement([left, right], {
      verdict,
      author,
      decidedAt: new Date(decidedAt).toISOString(),
      note,
    });
  });
};

const readYaml = (text: string, path: string): unknown => {
  try {
    return parseYaml(text);
  } catch (cause) {
    throw new DataError(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
};

const HEADER = `# Judgements of people about pairs of ids, in the form that \`interparl review --import\` reads.
# Fields: left, right, verdict (SAME, DIFFERENT, UNSURE), author, decidedAt, note.
`;

/** Judgements of people as a file, in an order that makes small diffs. The program's own are left out. */
export const formatJudgements = (judgements: readonly Judgement[]): string => {
  const entries = judgements
    .filter(({ author }) => author !== MACHINE)
    .toSorted(
      (left, right) =>
        compare(left.leftId, right.leftId) ||
        compare(left.rightId, right.rightId) ||
        compare(left.author, right.author),
    )
    .map(({ leftId, rightId, verdict, author, decidedAt, note }) => ({
      left: leftId,
      right: rightId,
      verdict,
      author,
      decidedAt,
      ...(note ? { note } : {}),
    }));
  return `${HEADER}${formatYaml(entries)}`;
};

/** Both lists, each pair and author once with the later decision. */
export const mergeJudgements = (...lists: readonly (readonly Judgement[])[]): Judgement[] => {
  const latest = new Map<string, Judgement>();
  for (const judgement of lists.flat()) {
    const id = judgementId(judgement);
    const before = latest.get(id);
    if (!before || isLater(judgement, before)) latest.set(id, judgement);
  }
  return [...latest]
    .sort(([left], [right]) => compare(left, right))
    .map(([, judgement]) => judgement);
};

const isLater = (one: Judgement, other: Judgement): boolean =>
  compare(one.decidedAt ?? "", other.decidedAt ?? "") > 0 ||
  (one.decidedAt === other.decidedAt && compare(one.verdict, other.verdict) < 0);
