import type { ForumKind, ForumResolvers } from "../generated/resolvers.ts";
import { entityFields } from "./entity-fields.ts";
import { relationField } from "./relations.ts";

export const Forum: ForumResolvers = {
  ...entityFields,
  kind: ({ kind }) => (kind ?? null) as ForumKind | null,
  participants: relationField("participatesIn"),
  officeHolders: relationField("holdsPost"),
};
