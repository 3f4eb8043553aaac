import type { OrganizationResolvers } from "../generated/resolvers.ts";
import { countryOf, entityFields } from "./entity-fields.ts";
import { relationField } from "./relations.ts";

export const Organization: OrganizationResolvers = {
  ...entityFields,
  country: countryOf,
  officeHolders: relationField("holdsPost"),
  metWith: relationField("metWith"),
  signed: relationField("signed"),
  participatesIn: relationField("participatesIn"),
};
