import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** Whether the operation asks for the field at this path below the one being resolved, for instance `edges.node.country`. */
export type Selection = (path: string) => boolean;

/** Reads ahead, so that nested things are read together with what they belong to. Type conditions are not looked at. */
export const selectionOf = (info: GraphQLResolveInfo): Selection => {
  const paths = pathsOf(info);
  return (path) => paths.has(path);
};

type Paths = ReadonlySet<string>;

/** By the variables, which are one object per request, and the fields: siblings ask for the same. */
const read = new WeakMap<object, WeakMap<object, Paths>>();

const pathsOf = (info: GraphQLResolveInfo): Paths => {
  const { variableValues, fieldNodes } = info;
  const ofRequest = read.get(variableValues) ?? new WeakMap<object, Paths>();
  read.set(variableValues, ofRequest);
  const [field] = fieldNodes;
  const known = field && fieldNodes.length === 1 ? ofRequest.get(field) : undefined;
  if (known) return known;
  const paths = new Set<string>();
  for (const node of fieldNodes) collect(node.selectionSet, "", { info, paths });
  if (field && fieldNodes.length === 1) ofRequest.set(field, paths);
  return paths;
};

/** What of a connection is asked for. */
export const wantedOfPage = (
  info: GraphQLResolveInfo,
): { readonly withTotal: boolean; readonly withRows: boolean } => {
  const wants = selectionOf(info);
  return { withTotal: wants("totalCount"), withRows: wants("edges") || wants("pageInfo") };
};

/** Whether any but these fields is asked for below the path. */
export const selectsBeyond = (
  info: GraphQLResolveInfo,
  path: string,
  fields: readonly string[],
): boolean => {
  const paths = pathsOf(info);
  const prefix = path === "" ? "" : `${path}.`;
  for (const found of paths) {
    if (!found.startsWith(prefix)) continue;
    if (!fields.includes(found.slice(prefix.length).split(".")[0] ?? "")) return true;
  }
  return false;
};

interface Collection {
  readonly info: GraphQLResolveInfo;
  readonly paths: Set<string>;
}

const collect = (
  selections: SelectionSetNode | undefined,
  prefix: string,
  collection: Collection,
): void => {
  for (const selection of selections?.selections ?? []) {
    if (!isIncluded(selection, collection.info)) continue;
    if (selection.kind === Kind.FIELD) collectField(selection, prefix, collection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      collect(selection.selectionSet, prefix, collection);
    } else {
      const fragment = collection.info.fragments[selection.name.value];
      collect(fragment?.selectionSet, prefix, collection);
    }
  }
};

const collectField = (field: FieldNode, prefix: string, collection: Collection): void => {
  const name = field.name.value;
  if (name.startsWith("__")) return;
  const path = prefix === "" ? name : `${prefix}.${name}`;
  collection.paths.add(path);
  collect(field.selectionSet, path, collection);
};

const isIncluded = (selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.["if"] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.["if"] !== false;
