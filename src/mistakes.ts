import { GraphQLError } from "graphql";

/** A caller's mistake: its message reaches the caller, and names the argument. */
export const badInput = (argument: string, message: string): GraphQLError =>
  new GraphQLError(`${argument}: ${message}`, {
    extensions: { code: "BAD_USER_INPUT", argument },
  });

/** A number the caller gave, within its bounds. */
export const bounded = (
  argument: string,
  value: number,
  [lowest, highest]: readonly [number, number],
): number => {
  if (value >= lowest && value <= highest) return value;
  throw badInput(argument, `expected ${lowest} to ${highest}, found ${value}`);
};
