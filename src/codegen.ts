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
          Place: "PlaceRow",
          Post: "RelationRow",
          Relationship: "RelationshipRow",
          Path: "PathRow",
          Neighbourhood: "NeighbourhoodRow",
          Bilateral: "BilateralRow",
          MeetingCount: "MeetingCountRow",
          Conflict: "ConflictRow",
          ConflictingValue: "ConflictingValueRow",
          SearchEdge: "PlacedSearchRow",
          PersonEdge: "PlacedNodeListRow",
          ChamberEdge: "PlacedNodeListRow",
          CountryEdge: "PlacedNodeListRow",
          TreatyEdge: "PlacedNodeListRow",
          ForumEdge: "PlacedNodeListRow",
          ArticleEdge: "PlacedArticleListRow",
          StatementEdge: "PlacedStatementListRow",
          MeetingEdge: "PlacedEventListRow",
          TimelineEdge: "PlacedEventListRow",
          ConflictEdge: "PlacedEventListRow",
          MetWithEdge: "PlacedRelationRow",
          SignedEdge: "PlacedRelationRow",
          SignedByEdge: "PlacedRelationRow",
          ParticipatesInEdge: "PlacedRelationRow",
          ParticipantEdge: "PlacedRelationRow",
          OfficeHolderEdge: "PlacedRelationRow",
          VisitEdge: "PlacedVisitRow",
          BilateralForumEdge: "PlacedBilateralForumRow",
          SharedForumsEdge: "PlacedSharedForumsRow",
          SharedForums: "SharedForumsRow",
          CoSignatoryEdge: "PlacedCoSignatoryRow",
          ConnectednessEdge: "PlacedNodeListRow",
          ChangeEdge: "PlacedChangeRow",
        }),
      },
    },
  },
};

export default config;
