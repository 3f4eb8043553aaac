import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { NestedQuery } from "./graph/compose.ts";
import type { FoundPage } from "./paging.ts";
import type { EntityRow, PageRow } from "./rows.ts";
import { type Ahead, fragmentOf, isIncluded } from "./selection.ts";

/** A list of an entity, read in the same query as the entity itself. */
export interface NestedRead {
  /** Where the operation asks for it: the same entity may be met in other places that ask for other pages. */
  readonly field: FieldNode;
  readonly query: NestedQuery;
}

/** What the list's own resolver would ask, from its arguments and what the operation wants of it. */
export type ToNestedQuery = (args: never, ahead: Ahead) => NestedQuery;

interface Child {
  readonly field: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

/**
 * The lists that the operation asks for of the entities at the path below the field being resolved (nothing for the
 * field itself). One whose arguments are wrong is left to its own resolver, which says so in the right place.
 */
export const nestedReads = (
  info: GraphQLResolveInfo,
  path: readonly string[],
  queryOf: (fieldName: string) => ToNestedQuery | undefined,
): NestedRead[] =>
  childrenAt(info, path).flatMap(({ field, definition }) => {
    const toQuery = queryOf(definition.name);
    if (!toQuery) return [];
    try {
      const args = getArgumentValues(definition, field, info.variableValues) as never;
      const ahead = { ...info, fieldNodes: [field], returnType: definition.type };
      return [{ field, query: toQuery(args, ahead) }];
    } catch (cause) {
      if (cause instanceof Error) return [];
      throw cause;
    }
  });

/** The list that was read along with its entity; undefined where it was not. */
export const nestedPage = <Item extends PageRow>(
  entity: EntityRow,
  { fieldNodes: [field, ...others] }: GraphQLResolveInfo,
): FoundPage<Item> | undefined =>
  field && others.length === 0
    ? (entity.nested?.get(field) as FoundPage<Item> | undefined)
    : undefined;

/** What to ask along, as queries take it. */
export const queriesOf = (reads: readonly NestedRead[]): NestedQuery[] =>
  reads.map(({ query }) => query);

/** Rows as the database gives them, their lists in the order they were asked for; here by where they were asked for. */
export const nameNested = (node: EntityRow, reads: readonly NestedRead[]): EntityRow => {
  const pages = node.nested as unknown as readonly NestedPage[] | null | undefined;
  if (!pages) return node;
  const nested = new Map<FieldNode, FoundPage<PageRow>>();
  reads.forEach(({ field }, index) => {
    const [total, rows] = pages[index] ?? [];
    if (rows) nested.set(field, { total: total ?? 0, rows });
  });
  return { ...node, nested };
};

/** A page as `src/graph/compose.ts` has it returned. */
type NestedPage = readonly [total: number | null, rows: readonly PageRow[]];

/** Fields asked for once at the path; what is asked for in several places is merged by GraphQL, and is not looked at. */
const childrenAt = (info: GraphQLResolveInfo, path: readonly string[]): readonly Child[] => {
  let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  let type: GraphQLNamedType = getNamedType(info.returnType);
  for (const name of path) {
    const fields = sets.flatMap((set) => fieldsOf(set, info)).filter(isNamed(name));
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    const next = definitionOf(type, name);
    if (!next) return [];
    type = getNamedType(next.type);
  }
  const found = new Map<string, FieldNode[]>();
  for (const node of sets.flatMap((set) => fieldsOf(set, info))) {
    const key = node.alias?.value ?? node.name.value;
    found.set(key, [...(found.get(key) ?? []), node]);
  }
  return [...found.values()].flatMap(([field, ...others]) => {
    const definition = field && definitionOf(type, field.name.value);
    return field && definition && others.length === 0 ? [{ field, definition }] : [];
  });
};

const isNamed =
  (name: string) =>
  (field: FieldNode): boolean =>
    field.name.value === name;

const definitionOf = (type: GraphQLNamedType, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

const fieldsOf = ({ selections }: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] =>
  selections.flatMap((selection) => {
    if (!isIncluded(selection, info)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = fragmentOf(selection, info);
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
