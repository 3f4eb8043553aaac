import {
  type Attributes,
  type Context,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from "@opentelemetry/api";
import { type ExecutionArgs, getOperationAST } from "graphql";
import type { Plugin } from "graphql-yoga";
import { operationNameOf } from "./errors.ts";

/** Where the spans of one operation hang; made anew for each request. */
export interface Trace {
  parent: Context;
}

/** A context that carries where its spans hang. */
export interface TracedContext {
  readonly trace: Trace;
}

type Headers = Pick<Request["headers"], "get">;

const TRACER = "interparl";
const headerGetter: TextMapGetter<Headers> = {
  get: (headers, name) => headers.get(name) ?? undefined,
  // Propagators ask for names they know.
  keys: () => [],
};

/** The caller's trace, from `traceparent`, unless instrumented HTTP has made a span of the request already. */
export const traceOf = (headers: Headers): Trace => {
  const active = context.active();
  return {
    parent: trace.getSpan(active) ? active : propagation.extract(active, headers, headerGetter),
  };
};

/** One span for each operation, named as OpenTelemetry names those of GraphQL servers. Without an SDK nothing happens. */
export const traceOperations = (): Plugin<TracedContext> => ({
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    const { trace: hangs } = args.contextValue;
    const [type, name] = [typeOf(args), operationNameOf(args)];
    const span = trace.getTracer(TRACER).startSpan(
      `${type} ${name}`,
      {
        kind: SpanKind.SERVER,
        attributes: { "graphql.operation.type": type, "graphql.operation.name": name },
      },
      hangs.parent,
    );
    const parent = trace.setSpan(hangs.parent, span);
    hangs.parent = parent;
    setExecuteFn((given) => context.with(parent, () => executeFn(given)));
    return {
      onExecuteDone: ({ result }) => {
        const errors = "errors" in result ? (result.errors ?? []) : [];
        const [error] = errors;
        if (error) fail(span, String(error.extensions["code"] ?? codeOf(error.originalError)));
        span.end();
      },
    };
  },
});

/** One span for each query of the database, by its name; its text and parameters are told to nobody. */
export const traceQuery = async <Result>(
  query: string,
  { parent }: Trace,
  work: () => Promise<readonly Result[]>,
): Promise<readonly Result[]> => {
  const attributes: Attributes = { "db.system.name": "neo4j", "db.query.summary": query };
  const span = trace
    .getTracer(TRACER)
    .startSpan(query, { kind: SpanKind.CLIENT, attributes }, parent);
  try {
    const rows = await context.with(trace.setSpan(parent, span), work);
    span.setAttribute("db.response.returned_rows", rows.length);
    return rows;
  } catch (cause) {
    fail(span, codeOf(cause));
    throw cause;
  } finally {
    span.end();
  }
};

const fail = (span: Span, code: string): void => {
  span.setAttribute("error.type", code);
  span.setStatus({ code: SpanStatusCode.ERROR });
};

/** What the driver calls the error that ours wraps. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "UNKNOWN";
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.name;
};

const typeOf = ({ document, operationName }: ExecutionArgs): string =>
  getOperationAST(document, operationName)?.operation ?? "query";
