import type { CodegenConfig } from "@graphql-codegen/cli";

const rows = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([type, row]) => [type, `../rows.ts#${row}`]));

/** `npm run codegen`: resolver types from schema.graphql, with what each resolver gets as its parent. */
const config: CodegenConfig = {
  schema: "schema.graphql",
  generates: {
    "src/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true, object: true, resolvers: false },
        contextType: "../context.ts#Context",
        scalars: { ID: "string", Date: "string", DateTime: "string", CountryCode: "string" },
        mappers: rows({
          Node: "NodeRow",
          Entity: "EntityRow",
          Person: "EntityRow",
          Chamber: "EntityRow",
          Country: "EntityRow",
          Treaty: "EntityRow",
          Forum: "EntityRow",
          Organization: "EntityRow",
          Names: "EntityRow",
          Event: "EventRow",
          TimelineItem: "EventRow",
          Article: "ArticleRow",
          Statement: "StatementRow",
          Change: "ChangeNode",
          Mention: "MentionRow",
          Place: "DatedProperties",
          Post: "RelationRow",
          Relationship: "RelationshipRow",
          Path: "PathRow",
          Neighbourhood: "NeighbourhoodRow",
          Bilateral: "BilateralRow",
          MeetingCount: "MeetingCountRow",
          Conflict: "ConflictRow",
          ConflictingValue: "ConflictingValueRow",
          SearchEdge: "Placed<SearchRow>",
          PersonEdge: "Placed<NodeListRow>",
          ChamberEdge: "Placed<NodeListRow>",
          CountryEdge: "Placed<NodeListRow>",
          TreatyEdge: "Placed<NodeListRow>",
          ForumEdge: "Placed<NodeListRow>",
          ArticleEdge: "Placed<ArticleListRow>",
          StatementEdge: "Placed<StatementListRow>",
          MeetingEdge: "Placed<EventListRow>",
          TimelineEdge: "Placed<EventListRow>",
          ConflictEdge: "Placed<EventListRow>",
          MetWithEdge: "Placed<RelationRow>",
          SignedEdge: "Placed<RelationRow>",
          SignedByEdge: "Placed<RelationRow>",
          ParticipatesInEdge: "Placed<RelationRow>",
          ParticipantEdge: "Placed<RelationRow>",
          OfficeHolderEdge: "Placed<RelationRow>",
          VisitEdge: "Placed<VisitRow>",
          BilateralForumEdge: "Placed<BilateralForumRow>",
          SharedForumsEdge: "Placed<SharedForumsRow>",
          SharedForums: "SharedForumsRow",
          CoSignatoryEdge: "Placed<CoSignatoryRow>",
          ConnectednessEdge: "Placed<NodeListRow>",
          ChangeEdge: "Placed<ChangeRow>",
        }),
      },
    },
  },
};

export default config;
