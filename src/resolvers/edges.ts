import type {
  BilateralForumEdgeResolvers,
  ChangeEdgeResolvers,
  ChangeResolvers,
  ConnectednessEdgeResolvers,
  CoSignatoryEdgeResolvers,
  MeetingEdgeResolvers,
  MeetingMode,
  MentionResolvers,
  MetWithEdgeResolvers,
  OfficeHolderEdgeResolvers,
  ParticipantEdgeResolvers,
  ParticipatesInEdgeResolvers,
  Role,
  SharedForumsEdgeResolvers,
  SharedForumsResolvers,
  SignedByEdgeResolvers,
  SignedEdgeResolvers,
  VisitEdgeResolvers,
  VisitKind,
} from "../generated/resolvers.ts";
import { dateOf, placeOf } from "./dates.ts";
import { evidenceFields, happeningFields, standingFields } from "./edge-fields.ts";
import { participantsOf, statementsOf } from "./event.ts";
import { inReadingOrder } from "./reading-order.ts";

export const MetWithEdge: MetWithEdgeResolvers = {
  ...evidenceFields,
  ...happeningFields,
  mode: ({ edge }) => (edge.mode ?? null) as MeetingMode | null,
};

export const SignedEdge: SignedEdgeResolvers = { ...evidenceFields, ...happeningFields };

export const SignedByEdge: SignedByEdgeResolvers = { ...evidenceFields, ...happeningFields };

export const ParticipatesInEdge: ParticipatesInEdgeResolvers = {
  ...evidenceFields,
  ...standingFields,
};

export const ParticipantEdge: ParticipantEdgeResolvers = { ...evidenceFields, ...standingFields };

export const OfficeHolderEdge: OfficeHolderEdgeResolvers = {
  ...evidenceFields,
  ...standingFields,
  title: ({ edge }) => edge.title ?? null,
  role: ({ edge }) => (edge.role ?? "OTHER") as Role,
  current: ({ edge }) => edge.current ?? true,
};

export const VisitEdge: VisitEdgeResolvers = {
  ...evidenceFields,
  ...happeningFields,
  person: ({ person }) => person,
  to: ({ node }) => node,
  kind: ({ edge }) => (edge.kind ?? null) as VisitKind | null,
};

export const MeetingEdge: MeetingEdgeResolvers = {
  date: ({ node }) => dateOf(node),
  place: ({ node }) => placeOf(node),
  participants: ({ node }, _arguments, context) => participantsOf(node, context),
  confidence: ({ node }) => node.confidence,
  inferred: ({ node }) => node.inferred,
  articleCount: ({ node }) => node.articleCount,
  statements: ({ node }, args, context) => statementsOf(node, args, context),
};

export const BilateralForumEdge: BilateralForumEdgeResolvers = {
  statements: ({ statements }, args) => inReadingOrder(statements, args),
};

export const SharedForums: SharedForumsResolvers = { count: ({ forums }) => forums.length };

export const SharedForumsEdge: SharedForumsEdgeResolvers = {
  node: (edge) => edge,
  count: ({ forums }) => forums.length,
};

export const CoSignatoryEdge: CoSignatoryEdgeResolvers = { count: ({ sort }) => Number(sort) };

export const ConnectednessEdge: ConnectednessEdgeResolvers = {
  count: ({ sort, degree }) => degree ?? Number(sort),
  betweenness: ({ betweenness }) => betweenness ?? null,
};

export const ChangeEdge: ChangeEdgeResolvers = { recordedAt: ({ sort }) => String(sort) };

export const Change: Pick<ChangeResolvers, "__resolveType"> = {
  __resolveType: (node) => ("quote" in node ? "Statement" : "Article"),
};

export const Mention: MentionResolvers = { entity: ({ node }) => node };
