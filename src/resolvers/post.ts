import type { PostResolvers, Role } from "../generated/resolvers.ts";
import { evidenceFields, standingFields } from "./edge-fields.ts";

export const Post: PostResolvers = {
  ...evidenceFields,
  ...standingFields,
  title: ({ edge }) => edge.title ?? null,
  role: ({ edge }) => (edge.role ?? "OTHER") as Role,
  organization: ({ node }) => node,
  current: ({ edge }) => edge.current ?? true,
};
