import { type ExecutionArgs, GraphQLError } from "graphql";
import type { Logger } from "pino";
import { GraphError } from "../errors.ts";

const TIMEOUT = /TransactionTimedOut|TransactionTerminated|TransactionValidationFailed/;
const UNAVAILABLE =
  /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ECONNREFUSED|ConnectionAcquisition|connection.*(closed|timed out)/i;

/**
 * What the caller may know of an error: his own mistakes as they are, trouble with the database in one clear sentence,
 * all else as "Unexpected error." and in the log only. No query, address or stack leaves the process.
 */
export const maskErrors =
  (log: Logger) =>
  (error: unknown): Error => {
    const original = error instanceof GraphQLError ? error.originalError : error;
    if (error instanceof GraphQLError && isDeliberate(original)) return error;
    const code = codeOf(original);
    log.error({ err: original ?? error, code }, "an operation failed");
    const place = error instanceof GraphQLError ? error : null;
    return new GraphQLError(MESSAGES[code], {
      nodes: place?.nodes ?? null,
      path: place?.path ?? null,
      extensions: { code },
    });
  };

const MESSAGES = {
  TIMEOUT: "This took too long and was stopped. Ask for less, or narrow the filter.",
  DATABASE_UNAVAILABLE: "The database does not answer. Try again in a moment.",
  INTERNAL_SERVER_ERROR: "Unexpected error.",
} as const;

const isDeliberate = (original: unknown): boolean =>
  original === undefined || original === null || original instanceof GraphQLError;

const codeOf = (original: unknown): keyof typeof MESSAGES => {
  if (!(original instanceof GraphError)) return "INTERNAL_SERVER_ERROR";
  const { cause } = original;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const text = `${code} ${original.message}`;
  if (TIMEOUT.test(text)) return "TIMEOUT";
  return UNAVAILABLE.test(text) ? "DATABASE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR";
};

/** The operation's name for logs and metrics. */
export const operationNameOf = ({ operationName, document }: ExecutionArgs): string => {
  if (operationName) return operationName;
  const named = document.definitions.find(
    (definition) => definition.kind === "OperationDefinition" && definition.name,
  );
  return (named && "name" in named && named.name?.value) || "anonymous";
};
