import { GraphQLScalarType, type GraphQLScalarTypeConfig, Kind, type ValueNode } from "graphql";
import { badInput } from "./mistakes.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const CODE = /^[A-Za-z]{2}$/;

/** A scalar written as text, checked where it enters and passed as it is where it leaves. */
const textScalar = (
  name: string,
  expected: string,
  read: (text: string) => string | null,
): GraphQLScalarType<string, string> => {
  const parseValue = (value: unknown): string => {
    const text = typeof value === "string" ? read(value) : null;
    if (text !== null) return text;
    throw badInput(name, `expected ${expected}, found ${JSON.stringify(value)?.slice(0, 60)}`);
  };
  const config: GraphQLScalarTypeConfig<string, string> = {
    name,
    parseValue,
    parseLiteral: (node: ValueNode) =>
      parseValue(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => String(value),
  };
  return new GraphQLScalarType(config);
};

const isDay = (text: string): boolean =>
  DAY.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** `YYYY-MM-DD` that the calendar knows. */
export const DateScalar = textScalar("Date", 'a day such as "2025-08-26"', (text) =>
  isDay(text) ? text : null,
);

/** A moment with its offset, kept in UTC. */
export const DateTimeScalar = textScalar(
  "DateTime",
  'a moment such as "2025-08-26T09:30:00Z"',
  (text) => {
    const isMoment = MOMENT.test(text) && isDay(text.slice(0, 10));
    const time = isMoment ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  },
);

/** ISO 3166-1 alpha-2, in capitals. */
export const CountryCodeScalar = textScalar("CountryCode", 'a country code such as "KZ"', (text) =>
  CODE.test(text) ? text.toUpperCase() : null,
);
