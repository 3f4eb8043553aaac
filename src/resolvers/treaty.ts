import type { TreatyKind, TreatyResolvers, TreatyStatus } from "../generated/resolvers.ts";
import { entityFields } from "./entity-fields.ts";
import { relationField } from "./relations.ts";

export const Treaty: TreatyResolvers = {
  ...entityFields,
  kind: ({ kind }) => (kind ?? null) as TreatyKind | null,
  status: ({ status }) => (status ?? null) as TreatyStatus | null,
  signedOn: ({ signedOn, signedOnEnd, signedOnPrecision }) =>
    signedOn
      ? {
          start: signedOn,
          end: signedOnEnd ?? signedOn,
          precision: signedOnPrecision ?? "DAY",
          basis: null,
        }
      : null,
  signedBy: relationField("signed"),
};
