import { z } from "zod";
import { ROLES } from "../../ingest/types.ts";

const nullable = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const text = z.string().min(1);

const end = z.object({
  type: z.enum(["Person", "Chamber", "Country", "Treaty", "Forum", "Organization"]),
  name: text.describe("nominative, in the article's language; people with the given name first"),
  countryCode: nullable(z.string()).describe("ISO 3166 alpha-2, where the article tells it"),
  kind: nullable(z.string()).describe("Treaty or Forum only: its kind, as the instructions list"),
});

const statement = z.object({
  predicate: z.enum(["MET_WITH", "SIGNED", "PARTICIPATES_IN", "HOLDS_POST", "VISITED"]),
  status: z.enum(["ASSERTED", "PLANNED", "DENIED"]),
  subject: end,
  object: end,
  role: nullable(z.enum(ROLES)).describe("HOLDS_POST only"),
  title: nullable(z.string()).describe("HOLDS_POST only: the post in the article's words"),
  kind: nullable(z.enum(["STATE", "OFFICIAL", "WORKING"])).describe("VISITED only"),
  mode: nullable(z.enum(["IN_PERSON", "PHONE", "VIDEO"])).describe("MET_WITH only"),
  place: nullable(z.string()).describe("city or country where it took place"),
  date: nullable(z.string()).describe("YYYY-MM-DD, YYYY-MM or YYYY, where the text gives one"),
  quote: text.describe("the sentence that says it, copied letter by letter"),
  trigger: nullable(z.string()).describe("the word of the quote that says it"),
});

/** One thing a model says an article says; nothing of it is trusted yet. */
export type ModelStatement = z.infer<typeof statement>;
export type ModelEnd = ModelStatement["subject"];

export const PREDICATES: ReadonlySet<unknown> = new Set(statement.shape.predicate.options);

/** What the endpoint is asked to keep to, in the subset of JSON Schema that strict structured output allows. */
export const ANSWER_SCHEMA = toStrictSchema(z.object({ statements: z.array(statement) }));

function toStrictSchema(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "output",
    override: ({ jsonSchema }) => {
      delete jsonSchema.default;
      delete jsonSchema.minLength;
    },
  });
  return rest;
}

const answer = z.object({ statements: z.array(z.unknown()) });
const FENCE = /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/;

/** The statements of an answer, each still unchecked; null when the answer has not the form asked for. */
export const parseAnswer = (content: string): readonly unknown[] | null => {
  try {
    const { data } = answer.safeParse(JSON.parse(FENCE.exec(content)?.[1] ?? content));
    return data?.statements ?? null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
};

/** One statement in the form asked for, or what is wrong with it. */
export const parseStatement = (
  item: unknown,
): { readonly statement: ModelStatement } | { readonly problem: string } => {
  const { data, error } = statement.safeParse(item);
  if (data) return { statement: data };
  const [issue] = error.issues;
  return { problem: `${issue?.path.join(".") || "statement"}: ${issue?.message}` };
};

/** The predicate an unchecked statement gives, whatever it is. */
export const predicateOf = (item: unknown): unknown =>
  typeof item === "object" && item !== null && "predicate" in item ? item.predicate : undefined;
