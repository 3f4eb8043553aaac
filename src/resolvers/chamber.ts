import type { ChamberKind, ChamberResolvers } from "../generated/resolvers.ts";
import { countryOf, entityFields } from "./entity-fields.ts";
import { relationField } from "./relations.ts";

export const Chamber: ChamberResolvers = {
  ...entityFields,
  kind: ({ kind }) => (kind ?? null) as ChamberKind | null,
  country: countryOf,
  partOf: ({ id }, _arguments, { loaders }) => loaders.parliament.load(id),
  chambers: ({ id }, _arguments, { loaders }) => loaders.chambersOfParliament.load(id),
  officeHolders: relationField("holdsPost"),
  metWith: relationField("metWith"),
  signed: relationField("signed"),
  participatesIn: relationField("participatesIn"),
};
