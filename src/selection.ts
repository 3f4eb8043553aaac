import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** Whether the operation asks for the field at this path below the one being resolved, for instance `edges.node.country`. */
export type Selection = (path: string) => boolean;

/** What reading ahead needs of a field, be it the one being resolved or one below it. */
export type Ahead = Pick<
  GraphQLResolveInfo,
  "fieldNodes" | "returnType" | "variableValues" | "fragments" | "schema"
>;

/** Reads ahead, so that nested things are read together with what they belong to. Type conditions are not looked at. */
export const selectionOf = (info: Ahead): Selection => {
  const paths = pathsOf(info);
  return (path) => paths.has(path);
};

type Paths = ReadonlySet<string>;

/** By the field of its document, which is parsed once for all who ask it. */
const fixed = new WeakMap<FieldNode, Paths>();
/** By the variables too, which are one object per request, where directives look at them; siblings ask for the same. */
const varying = new WeakMap<object, WeakMap<FieldNode, Paths>>();

const pathsOf = (info: Ahead): Paths => {
  const { variableValues, fieldNodes } = info;
  const field = fieldNodes.length === 1 ? fieldNodes[0] : undefined;
  const known = field && (fixed.get(field) ?? varying.get(variableValues)?.get(field));
  if (known) return known;
  const collection: Collection = { info, paths: new Set(), isFixed: true };
  for (const node of fieldNodes) collect(node.selectionSet, "", collection);
  if (field && collection.isFixed) fixed.set(field, collection.paths);
  else if (field) {
    const ofRequest = varying.get(variableValues) ?? new WeakMap<FieldNode, Paths>();
    varying.set(variableValues, ofRequest.set(field, collection.paths));
  }
  return collection.paths;
};

/** What of a connection is asked for. */
export const wantedOfPage = (
  info: Ahead,
): { readonly withTotal: boolean; readonly withRows: boolean } => {
  const wants = selectionOf(info);
  return { withTotal: wants("totalCount"), withRows: wants("edges") || wants("pageInfo") };
};

/** Whether the connection is asked if there are more rows than its page holds. */
export const wantsMore = (ahead: Ahead): boolean => selectionOf(ahead)("pageInfo");

/** Whether any but these fields is asked for below the path. */
export const selectsBeyond = (info: Ahead, path: string, fields: readonly string[]): boolean => {
  const paths = pathsOf(info);
  const prefix = path === "" ? "" : `${path}.`;
  for (const found of paths) {
    if (!found.startsWith(prefix)) continue;
    if (!fields.includes(found.slice(prefix.length).split(".")[0] ?? "")) return true;
  }
  return false;
};

interface Collection {
  readonly info: Ahead;
  readonly paths: Set<string>;
  /** False once a directive made it depend on the variables. */
  isFixed: boolean;
}

const collect = (
  selections: SelectionSetNode | undefined,
  prefix: string,
  collection: Collection,
): void => {
  for (const selection of selections?.selections ?? []) {
    if (selection.directives?.length) collection.isFixed = false;
    if (!isIncluded(selection, collection.info)) continue;
    if (selection.kind === Kind.FIELD) collectField(selection, prefix, collection);
    else collect(fragmentOf(selection, collection.info)?.selectionSet, prefix, collection);
  }
};

const collectField = (field: FieldNode, prefix: string, collection: Collection): void => {
  const name = field.name.value;
  if (name.startsWith("__")) return;
  const path = prefix === "" ? name : `${prefix}.${name}`;
  collection.paths.add(path);
  collect(field.selectionSet, path, collection);
};

/** The fragment that stands here or is named here; undefined where the operation defines none of that name. */
export const fragmentOf = (
  selection: InlineFragmentNode | FragmentSpreadNode,
  { fragments }: Pick<Ahead, "fragments">,
): InlineFragmentNode | FragmentDefinitionNode | undefined =>
  selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];

/** Whether neither `@skip` nor `@include` leaves it out of this request. */
export const isIncluded = (
  selection: SelectionNode,
  { variableValues }: Pick<Ahead, "variableValues">,
): boolean =>
  !selection.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.["if"] !== false);
