import type { Analysis } from "../../ingest/index.ts";
import type { Claim } from "../../ingest/scene.ts";
import type {
  Diagnostic,
  Entity,
  EntityType,
  Predicate,
  StatementProperties,
} from "../../ingest/types.ts";
import { type ModelStatement, PREDICATES, parseStatement, predicateOf } from "./answer.ts";
import { checkDate } from "./dates.ts";
import type { Ends } from "./ends.ts";
import { type FoundQuote, findQuote, findTrigger } from "./quotes.ts";

/** What a model alone says is never surer than this. */
const NAMED_IN_QUOTE = 0.6;
/** Lower where the quoted sentence leaves an end to a pronoun. */
const NAMED_ELSEWHERE = 0.5;

const ACTORS: readonly EntityType[] = ["Person", "Chamber", "Country", "Organization"];
const ENDS: Readonly<
  Partial<Record<Predicate, { subject: readonly EntityType[]; object: readonly EntityType[] }>>
> = {
  MET_WITH: { subject: ["Person"], object: ["Person", "Chamber", "Organization"] },
  SIGNED: { subject: ACTORS, object: ["Treaty"] },
  PARTICIPATES_IN: { subject: ACTORS, object: ["Forum"] },
  HOLDS_POST: { subject: ["Person"], object: ["Chamber", "Country", "Organization", "Forum"] },
  VISITED: { subject: ["Person"], object: ["Country"] },
};

export interface CheckedAnswer {
  readonly claims: readonly Claim[];
  /** One warning for each statement refused. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Why a statement of a model is not taken over. */
class Refusal {
  readonly code: string;
  readonly message: string;

  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** A model's statements as claims on the article; whatever the article does not bear out is refused. */
export const toClaims = (
  items: readonly unknown[],
  analysis: Analysis,
  ends: Ends,
): CheckedAnswer => {
  const { id, path } = analysis.article;
  const checked = items.map((item) => check(item, analysis, ends));
  return {
    claims: checked.flatMap((result) => (result instanceof Refusal ? [] : result)),
    diagnostics: checked.flatMap((result) =>
      result instanceof Refusal
        ? {
            severity: "warning",
            code: result.code,
            message: result.message,
            articleId: id,
            path,
            span: null,
          }
        : [],
    ),
  };
};

const check = (item: unknown, analysis: Analysis, ends: Ends): Claim | Refusal => {
  const predicate = predicateOf(item);
  if (typeof predicate === "string" && !PREDICATES.has(predicate)) {
    return new Refusal(
      "llm-unknown-predicate",
      `refused: ${show(predicate)} is none of the predicates asked for`,
    );
  }
  const parsed = parseStatement(item);
  if ("problem" in parsed) return new Refusal("llm-malformed", `refused: ${parsed.problem}`);
  const { statement } = parsed;
  const quote = findQuote(analysis.document, statement.quote);
  if (!quote) {
    return new Refusal(
      "llm-invented-quote",
      `refused: the article's text does not hold ${show(statement.quote)}`,
    );
  }
  const [subject, object] = [ends.find(statement.subject), ends.find(statement.object)];
  if (!subject || !object) {
    const { type, name } = subject ? statement.object : statement.subject;
    return new Refusal(
      "llm-invented-name",
      `refused: the article names no ${type.toLowerCase()} ${show(name)}`,
    );
  }
  const allowed = ENDS[statement.predicate];
  const isAllowed = allowed?.subject.includes(subject.type) && allowed.object.includes(object.type);
  if (!isAllowed || subject.id === object.id) {
    const said = `${subject.type} ${statement.predicate} ${object.type}`;
    return new Refusal(
      "llm-wrong-ends",
      `refused: ${said} does not join ${show(subject.name)} and ${show(object.name)}`,
    );
  }
  return toClaim(statement, { subject, object: settle(object, statement) }, quote, analysis, ends);
};

/** A document's status follows from what is said of it. */
const settle = (object: Entity, { status }: ModelStatement): Entity => {
  if (object.type !== "Treaty") return object;
  const statuses = { ASSERTED: "SIGNED", PLANNED: "PLANNED", DENIED: "DISCUSSED" } as const;
  return { ...object, status: statuses[status] };
};

const toClaim = (
  statement: ModelStatement,
  { subject, object }: { readonly subject: Entity; readonly object: Entity },
  quote: FoundQuote,
  { document }: Analysis,
  ends: Ends,
): Claim => {
  const { predicate, status } = statement;
  const isNamed = [statement.subject.name, statement.object.name].every((name) =>
    ends.isIn(name, quote.reading),
  );
  return {
    predicate,
    status,
    subject,
    object,
    reading: quote.reading,
    trigger: findTrigger(quote, statement.trigger, document),
    rule: `llm/${predicate.toLowerCase().replaceAll("_", "-")}`,
    confidence: isNamed ? NAMED_IN_QUOTE : NAMED_ELSEWHERE,
    inferred: false,
    ...checkDate(statement.date, quote.reading, document),
    properties: propertiesOf(statement, ends),
  };
};

/** Only what belongs to the predicate and stands in the article. */
const propertiesOf = (
  { predicate, title, role, kind, mode, place }: ModelStatement,
  ends: Ends,
): StatementProperties => {
  switch (predicate) {
    case "HOLDS_POST":
      return {
        role: role ?? "OTHER",
        ...(title && ends.occurrences.hasTitle(title) ? { title } : {}),
      };
    case "VISITED":
      return kind ? { kind } : {};
    case "MET_WITH":
      return {
        ...(mode && mode !== "IN_PERSON" ? { mode } : {}),
        ...placeOf(place, ends),
      };
    case "SIGNED":
    case "PARTICIPATES_IN":
      return placeOf(place, ends);
  }
};

const placeOf = (
  place: string | null,
  ends: Ends,
): Pick<StatementProperties, "place" | "placeCountryCode"> => {
  if (!place || !ends.occurrences.hasTitle(place)) return {};
  const code = ends.countryOf(place);
  return { place, ...(code ? { placeCountryCode: code } : {}) };
};

const SHOWN = 60;
const show = (text: string): string =>
  `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
