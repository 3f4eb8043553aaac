import type { CountryResolvers } from "../generated/resolvers.ts";
import { entityFields } from "./entity-fields.ts";
import { relationField, visitField } from "./relations.ts";

export const Country: CountryResolvers = {
  ...entityFields,
  code: ({ id, countryCode }) => countryCode ?? id.slice("country-".length).toUpperCase(),
  chambers: ({ id }, _arguments, { loaders }) => loaders.chambersOfCountry.load(id),
  officeHolders: relationField("holdsPost"),
  signed: relationField("signed"),
  participatesIn: relationField("participatesIn"),
  visitors: visitField,
};
