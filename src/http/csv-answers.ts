import { type ExecutionResult, GraphQLError } from "graphql";
import type { FetchAPI, Plugin } from "graphql-yoga";
import { type Json, toCsv } from "./csv.ts";

const CSV = "text/csv";
const CALLERS = /^(BAD_USER_INPUT|TOO_COSTLY|GRAPHQL_\w+|PERSISTED_QUERY_\w+)$/;

/** Answers with rows whoever sends `Accept: text/csv` or asks at `?format=csv`; trouble is told in JSON. */
export const csvAnswers = (): Plugin => ({
  onResultProcess: ({ request, result, acceptableMediaTypes, setResultProcessor }) => {
    acceptableMediaTypes.push(CSV);
    if (!wantsCsv(request)) return;
    setResultProcessor((_result, fetchApi) => answer(result as ExecutionResult, fetchApi), CSV);
  },
});

/** Whether rows are asked for, and before anything else. */
export const wantsCsv = ({ headers, url }: Request): boolean => {
  const [first = ""] = (headers.get("accept") ?? "").split(/[,;]/);
  return first.trim().toLowerCase() === CSV || new URL(url).searchParams.get("format") === "csv";
};

const answer = (result: ExecutionResult, fetchApi: FetchAPI): Response => {
  const { errors = [] } = result;
  if (errors.length > 0) return refusal(errors, fetchApi);
  try {
    return new fetchApi.Response(toCsv((result.data ?? null) as Json), {
      headers: {
        "Content-Type": `${CSV}; charset=utf-8; header=present`,
        "Content-Disposition": 'attachment; filename="interparl.csv"',
        "X-Content-Type-Options": "nosniff",
      },
    });
  } catch (error) {
    if (error instanceof GraphQLError) return refusal([error], fetchApi);
    throw error;
  }
};

/** Half a table would be taken for the whole: one error and there are no rows. */
const refusal = (errors: readonly GraphQLError[], fetchApi: FetchAPI): Response => {
  const shown = errors.map((error) => {
    const { http, originalError, ...extensions } = error.extensions ?? {};
    return { message: error.message, extensions };
  });
  const isCallers = shown.every(({ extensions }) => CALLERS.test(String(extensions["code"])));
  return new fetchApi.Response(JSON.stringify({ errors: shown }), {
    status: isCallers ? 400 : 500,
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
};
