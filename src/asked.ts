import {
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { type Ahead, fragmentOf, isIncluded } from "./selection.ts";

/**
 * Kinds of records whose properties queries can leave out; `place` is what a row of a page is sorted by and its id, which
 * its cursor is made of.
 */
type RecordKind = (typeof KINDS)[number];

/** Properties each field needs, by its name. */
type Needs = Readonly<Record<string, readonly string[]>>;

interface Served {
  readonly kind: RecordKind;
  readonly fields: Needs;
  /** What its resolvers look at besides. */
  readonly always?: readonly string[];
}

const NOTHING: readonly string[] = [];
const NAMES = ["name", "nameRu", "nameKk", "nameEn"];
const DATE = ["date"];
const PLACE = ["place", "city", "countryCode"];

const same = (...names: readonly string[]): Needs =>
  Object.fromEntries(names.map((name) => [name, [name]]));
const nothing = (...names: readonly string[]): Needs =>
  Object.fromEntries(names.map((name) => [name, NOTHING]));

const EVIDENCE: Needs = {
  ...same("confidence", "inferred", "articleCount"),
  ...nothing("statements"),
};

const entity: Served = {
  kind: "entity",
  fields: {
    ...same("id", "name", "aliases", "wikidataId", "kind", "status"),
    ...nothing("names", "degree", "statements", "posts", "metWith", "signed", "participatesIn"),
    ...nothing("mergedIds"),
    ...nothing("visited", "visitors", "officeHolders", "participants", "signedBy"),
    ...nothing("partOf", "chambers"),
    country: ["countryCode"],
    code: ["countryCode"],
    signedOn: ["signedOn", "signedOnEnd", "signedOnPrecision"],
  },
};

const names: Served = {
  kind: "entity",
  fields: { ru: ["nameRu"], kk: ["nameKk"], en: ["nameEn"] },
};

const edge: Served = {
  kind: "edge",
  fields: {
    ...EVIDENCE,
    ...same("id", "title", "role", "current", "firstSeen", "lastSeen", "kind", "mode"),
    ...nothing("cursor", "node", "person", "to", "from", "organization", "type"),
    date: DATE,
    place: PLACE,
    event: ["eventId"],
    weight: ["articleCount"],
  },
};

const post: Served = { kind: "post", fields: edge.fields };

const event: Served = {
  kind: "event",
  fields: {
    ...EVIDENCE,
    ...same("id", "kind", "mode", "visitKind", "conflicts"),
    ...nothing("cursor", "node", "event", "participants", "entities", "treaty", "forum"),
    title: ["mode", "visitKind"],
    type: ["kind"],
    date: DATE,
    place: PLACE,
  },
};

const statement: Served = {
  kind: "statement",
  fields: {
    ...same("id", "predicate", "status", "title", "role", "current", "mode", "quote", "start"),
    ...same("end", "rule", "confidence", "inferred", "recordedAt"),
    ...nothing("subject", "object", "article"),
    visitKind: ["kind"],
    date: DATE,
    place: ["place", "city", "placeCountryCode"],
    event: ["eventId"],
  },
};

const article: Served = {
  kind: "article",
  fields: {
    ...same("id", "url", "title", "publishedOn", "language", "publisher", "textHash", "recordedAt"),
    ...nothing("statements", "mentions"),
  },
};

const SERVED: Readonly<Record<string, Served>> = {
  Entity: entity,
  Person: entity,
  Chamber: entity,
  Country: entity,
  Treaty: entity,
  Forum: entity,
  Organization: entity,
  Names: names,
  MetWithEdge: edge,
  SignedEdge: edge,
  SignedByEdge: edge,
  ParticipatesInEdge: edge,
  ParticipantEdge: edge,
  OfficeHolderEdge: edge,
  VisitEdge: edge,
  Post: post,
  Relationship: { ...edge, always: ["id"] },
  Event: event,
  TimelineItem: event,
  MeetingEdge: event,
  Statement: statement,
  Article: article,
};

/** Parts of a date, which its record holds as properties of their own. */
const DATE_PARTS: Needs = {
  start: NOTHING,
  end: ["dateEnd"],
  precision: ["datePrecision"],
  basis: ["dateBasis"],
};

const CURSORS = new Set(["cursor", "startCursor", "endCursor"]);
const PLACED = ["sort", "id"];

/** What resolvers look at whatever is asked for. */
const ALWAYS: Readonly<Record<RecordKind, readonly string[]>> = {
  entity: ["id"],
  edge: [],
  post: [],
  place: [],
  event: ["id", "kind"],
  statement: ["id"],
  article: ["id"],
};

const KINDS = ["entity", "edge", "post", "event", "statement", "article", "place"] as const;

/** Null stands for all properties: of a field that is not known here nobody can tell what it needs. */
type Found = Map<RecordKind, Set<string> | null>;

const texts = new WeakMap<FieldNode, string>();

/**
 * Which properties of entities, relationships, events, statements and articles the field being resolved needs below
 * itself, as `src/graph/properties.ts` reads it, besides those of entities that its resolver looks at. The rest is
 * neither read nor sent.
 */
export const askedOf = (info: Ahead, besides: readonly string[] = []): string => {
  const [field] = info.fieldNodes;
  const known = field && info.fieldNodes.length === 1 ? texts.get(field) : undefined;
  if (known !== undefined) return known;
  const found: Found = new Map();
  const walk: Walk = { info, found, isFixed: true };
  if (besides.length > 0) add("entity", besides, walk);
  const type = getNamedType(info.returnType);
  for (const { selectionSet } of info.fieldNodes) collect(selectionSet, { type, kind: null }, walk);
  const text = textOf(found);
  if (field && info.fieldNodes.length === 1 && walk.isFixed) texts.set(field, text);
  return text;
};

const textOf = (found: Found): string =>
  KINDS.map((kind) => {
    const properties = found.get(kind);
    if (properties === null) return `${kind}=*`;
    return `${kind}=${[...new Set([...ALWAYS[kind], ...(properties ?? [])])].sort().join(",")}`;
  }).join(";");

interface Walk {
  readonly info: Ahead;
  readonly found: Found;
  /** False once a directive made it depend on the variables. */
  isFixed: boolean;
}

interface Place {
  readonly type: GraphQLNamedType | undefined;
  /** What record the fields here are parts of, where their type does not say. */
  readonly kind: RecordKind | null;
}

const collect = (selections: SelectionSetNode | undefined, place: Place, walk: Walk): void => {
  for (const selection of selections?.selections ?? []) {
    if (selection.directives?.length) walk.isFixed = false;
    if (!isIncluded(selection, walk.info)) continue;
    if (selection.kind === Kind.FIELD) collectField(selection, place, walk);
    else {
      const fragment = fragmentOf(selection, walk.info);
      const narrowed = fragment?.typeCondition?.name.value;
      const type = narrowed ? walk.info.schema.getType(narrowed) : place.type;
      collect(fragment?.selectionSet, { ...place, type }, walk);
    }
  }
};

const collectField = (field: FieldNode, { type, kind }: Place, walk: Walk): void => {
  const name = field.name.value;
  if (name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) return;
  const definition = type.getFields()[name];
  if (!definition) return;
  const served = SERVED[type.name];
  if (CURSORS.has(name) || (name === "id" && isRow(served))) add("place", PLACED, walk);
  if (served?.always) add(served.kind, served.always, walk);
  // Sentences in a language asked for come before others.
  if (name === "statements" && field.arguments?.length) add("article", ["language"], walk);
  if (served) {
    add(served.kind, served.fields[name], walk);
    if (name === "name" && field.arguments?.length) add("entity", NAMES, walk);
    if (served.kind === "event" && name === "title") add("entity", NAMES, walk);
    // Which sentences contradict each other is told by all that they say.
    if (served.kind === "event" && name === "conflicts") add("statement", undefined, walk);
  } else if (kind && type.name === "PartialDate") add(kind, DATE_PARTS[name], walk);
  collect(
    field.selectionSet,
    { type: getNamedType(definition.type), kind: served?.kind ?? null },
    walk,
  );
};

const isRow = (served: Served | undefined): boolean =>
  served?.kind === "edge" || served?.kind === "post";

const add = (
  kind: RecordKind,
  properties: readonly string[] | undefined,
  { found }: Walk,
): void => {
  const known = found.get(kind);
  if (known === null) return;
  found.set(kind, properties ? new Set([...(known ?? []), ...properties]) : null);
};
