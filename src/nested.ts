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
import { type Ahead, isIncluded } from "./selection.ts";

/** A list of an entity, read in the same query as the entity itself. */
export interface NestedRead extends NestedQuery {
  /** What the operation calls the field. */
  readonly responseKey: string;
}

/** What the list's own resolver would ask, from its arguments and what the operation wants of it. */
export type ToNestedQuery = (args: never, ahead: Ahead) => NestedQuery;

interface Child {
  readonly responseKey: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
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
  childrenAt(info, path).flatMap(({ responseKey, node, field }) => {
    const toQuery = queryOf(field.name);
    if (!toQuery) return [];
    try {
      const args = getArgumentValues(field, node, info.variableValues) as never;
      const ahead = { ...info, fieldNodes: [node], returnType: field.type };
      return [{ responseKey, ...toQuery(args, ahead) }];
    } catch (cause) {
      if (cause instanceof Error) return [];
      throw cause;
    }
  });

/** The list that was read along with its entity; undefined where it was not. */
export const nestedPage = <Item extends PageRow>(
  entity: EntityRow,
  info: GraphQLResolveInfo,
): FoundPage<Item> | undefined => entity.nested?.[info.path.key] as FoundPage<Item> | undefined;

/** Rows as the database gives them, their lists in the order they were asked for; here by what the operation calls them. */
export const nameNested = (node: EntityRow, reads: readonly NestedRead[]): EntityRow => {
  const pages = node.nested as unknown as readonly NestedPage[] | null | undefined;
  if (!pages) return node;
  const nested = Object.fromEntries(
    reads.flatMap(({ responseKey }, index) => {
      const [total, rows] = pages[index] ?? [];
      return rows ? [[responseKey, { total: total ?? 0, rows }]] : [];
    }),
  );
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
  return [...found].flatMap(([responseKey, [node, ...others]]) => {
    const field = node && definitionOf(type, node.name.value);
    return node && field && others.length === 0 ? [{ responseKey, node, field }] : [];
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
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
