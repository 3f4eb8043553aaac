import { EnvelopArmorPlugin } from "@escape.tech/graphql-armor";
import {
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { DEFAULT_PAGE, LARGEST_PAGE } from "../paging.ts";

/** Largest request body, in bytes. */
export const LARGEST_BODY = 100_000;
/** Entries of all lists together, were every page full. */
export const MOST_ENTRIES = 25_000;

/** Gives the refusals of GraphQL Armor a code. */
const onReject = [
  (_context: unknown, error: GraphQLError): void => {
    error.extensions["code"] = "TOO_COSTLY";
  },
];

/** Limits on the text of an operation; all that the documentation shows passes. */
export const documentLimits = (): Plugin =>
  EnvelopArmorPlugin({
    maxDepth: { n: 15, onReject },
    maxAliases: { n: 30, onReject },
    maxDirectives: { n: 20, onReject },
    maxTokens: { n: 2000, onReject },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }) as Plugin;

/** Refuses operations whose nested pages multiply to more entries than anyone can read. */
export const breadthLimit = (): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const entries = countEntries(args);
    if (entries <= MOST_ENTRIES) return;
    setResultAndStopExecution({
      errors: [
        new GraphQLError(
          `This may return ${entries} entries, and the limit is ${MOST_ENTRIES}: ask for smaller pages.`,
          { extensions: { code: "TOO_COSTLY", entries, limit: MOST_ENTRIES } },
        ),
      ],
    });
  },
});

/** Number of list entries an operation may return, with every page as full as it asks for and may be. */
export const countEntries = (args: ExecutionArgs): number => {
  const operation = getOperationAST(args.document, args.operationName);
  const root = operation && args.schema.getRootType(operation.operation);
  return operation && root ? countSelections(operation.selectionSet, root, args) : 0;
};

const countSelections = (
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  args: ExecutionArgs,
): number =>
  selections.reduce((total, selection) => total + countSelection(selection, parent, args), 0);

const countSelection = (
  selection: SelectionNode,
  parent: GraphQLNamedType | undefined,
  args: ExecutionArgs,
): number => {
  switch (selection.kind) {
    case Kind.FIELD:
      return countField(selection, parent, args);
    case Kind.INLINE_FRAGMENT: {
      const narrowed = selection.typeCondition?.name.value;
      const type = narrowed ? args.schema.getType(narrowed) : parent;
      return countSelections(selection.selectionSet, type, args);
    }
    case Kind.FRAGMENT_SPREAD: {
      const fragment = args.document.definitions.find(
        (definition): definition is FragmentDefinitionNode =>
          definition.kind === Kind.FRAGMENT_DEFINITION &&
          definition.name.value === selection.name.value,
      );
      if (!fragment) return 0;
      const type = args.schema.getType(fragment.typeCondition.name.value);
      return countSelections(fragment.selectionSet, type, args);
    }
  }
};

const countField = (
  field: FieldNode,
  parent: GraphQLNamedType | undefined,
  args: ExecutionArgs,
): number => {
  const { selectionSet } = field;
  if (!selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const definition = parent.getFields()[field.name.value];
  if (!definition) return 0;
  const inner = countSelections(selectionSet, getNamedType(definition.type), args);
  const isPaged = definition.args.some(({ name }) => name === "first");
  if (isPaged) return pageSize(field, args) * (1 + inner);
  return field.name.value === "nodes" && inner > 0 ? listSize(field, args) * inner : inner;
};

const argumentOf = (field: FieldNode, name: string, { variableValues }: ExecutionArgs): unknown => {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && valueFromASTUntyped(value, variableValues);
};

const pageSize = (field: FieldNode, args: ExecutionArgs): number => {
  const size = argumentOf(field, "last", args) ?? argumentOf(field, "first", args) ?? DEFAULT_PAGE;
  return typeof size === "number" ? Math.min(Math.max(size, 0), LARGEST_PAGE) : 0;
};

const listSize = (field: FieldNode, args: ExecutionArgs): number => {
  const ids = argumentOf(field, "ids", args);
  return Array.isArray(ids) ? ids.length : 1;
};
