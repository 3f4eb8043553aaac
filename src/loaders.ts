import DataLoader from "dataloader";
import type { Parameters, Row } from "./graph/run.ts";
import { type NestedRead, nameNested, queriesOf } from "./nested.ts";
import type { FoundPage } from "./paging.ts";
import type {
  ArticleRow,
  EntityRow,
  EventRow,
  MentionRow,
  PageRow,
  RelationRow,
  StatementListRow,
  StatementRow,
} from "./rows.ts";

/** One read by the name of its query; the only way from resolvers to the database. */
export type Read = <Result extends Row>(query: string, parameters: Parameters) => Promise<Result[]>;

/** Relationships of many entities, each a page of its own. */
export type RelationQuery = "metWith" | "signed" | "participatesIn" | "holdsPost" | "visited";

/**
 * Parameters in few maps: a plan is kept for each combination of parameter types, and a map is of one type whatever is
 * null in it.
 */
export interface ListParameters {
  readonly filter: Parameters;
  readonly page: Parameters;
  /** Which nested things to read along. */
  readonly read?: Parameters;
}

export interface PageParameters extends ListParameters {
  readonly withTotal?: boolean;
  /** False when only the total is wanted. */
  readonly withRows?: boolean;
}

/** What to read along with an entity. */
export interface ReadAlong extends Parameters {
  readonly nested: readonly NestedRead[];
}

export type Loaders = ReturnType<typeof createLoaders>;

interface Keyed<Value> extends Row {
  readonly key: string;
  readonly node: Value;
}

interface KeyedPage<Item> extends Row, FoundPage<Item> {
  readonly key: string;
}

const NOTHING = { total: 0, rows: [] };

/** Built once per request: batching spans siblings, and nothing is kept between users. */
export const createLoaders = (read: Read) => {
  const byId = <Value>(query: string, parameters: Parameters = {}) =>
    new DataLoader<string, Value | null>(async (ids) => {
      const rows = await read<Keyed<Value>>(query, { ids, ...parameters });
      const found = new Map(rows.map(({ key, node }) => [key, node]));
      return ids.map((id) => found.get(id) ?? null);
    });
  const pagesById = <Item extends PageRow>(query: string) =>
    byParameters<FoundPage<Item>>(async (keys, parameters) => {
      const rows = await read<KeyedPage<Item>>(query, { keys, ...parameters });
      const found = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => found.get(key) ?? NOTHING);
    });
  const events = byParameters<EventRow | null>(async (ids, parameters) => {
    const rows = await read<Keyed<EventRow>>("eventsByIds", { ids, ...parameters });
    const found = new Map(rows.map(({ key, node }) => [key, node]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const entity = byId<EntityRow>("entitiesByIds", { read: { country: false } });
  const entities = byParameters<EntityRow | null>(async (ids, parameters) => {
    const rows = await read<Keyed<EntityRow>>("entitiesByIds", { ids, ...parameters });
    const found = new Map(rows.map(({ key, node }) => [key, node]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const relations = {
    metWith: pagesById<RelationRow>("metWith"),
    signed: pagesById<RelationRow>("signed"),
    participatesIn: pagesById<RelationRow>("participatesIn"),
    holdsPost: pagesById<RelationRow>("holdsPost"),
    visited: pagesById<RelationRow>("visited"),
  };
  const total = async (query: string, filter: Parameters): Promise<number> => {
    const [found] = await read<Row & { total: number }>(`${query}Total`, { filter });
    return found?.total ?? 0;
  };
  const statementsOfEntities = pagesById<StatementListRow>("statementsOfEntities");
  const statementsInArticles = pagesById<StatementListRow>("statementsInArticles");

  return {
    entity,
    /** The same with what is wanted along with it. */
    entityWith: async (id: string, along: ReadAlong) => {
      const read = { ...along, nested: queriesOf(along.nested) };
      const found = await entities({ read }).load(id);
      return found && nameNested(found, along.nested);
    },
    article: byId<ArticleRow>("articleNodes"),
    statement: byId<StatementRow>("statementsWithEnds"),
    parliament: byId<EntityRow>("parliamentsByChamberIds"),
    country: new DataLoader<string, EntityRow | null>(async (codes) => {
      const rows = await read<Keyed<EntityRow>>("countriesByCodes", { codes });
      const found = new Map(rows.map(({ key, node }) => [key, node]));
      return codes.map((code) => found.get(code) ?? null);
    }),
    degree: new DataLoader<string, number>(async (ids) => {
      const rows = await read<Row & { key: string; degree: number }>("degreesByIds", { ids });
      const found = new Map(rows.map(({ key, degree }) => [key, degree]));
      return ids.map((id) => found.get(id) ?? 0);
    }),
    mergedIds: new DataLoader<string, readonly string[]>(async (ids) => {
      const rows = await read<Row & { key: string; ids: readonly string[] }>("mergedIdsByIds", {
        ids,
      });
      const found = new Map(rows.map((row) => [row.key, row.ids]));
      return ids.map((id) => found.get(id) ?? []);
    }),
    chambersOfParliament: listsById<EntityRow>(read, "chambersByParliamentIds"),
    chambersOfCountry: listsById<EntityRow>(read, "chambersByCountryIds"),
    mentions: new DataLoader<string, readonly MentionRow[]>(async (ids) => {
      const rows = await read<Row & { key: string; mentions: readonly MentionRow[] }>(
        "mentionsByArticleIds",
        { ids },
      );
      const found = new Map(rows.map(({ key, mentions }) => [key, mentions]));
      return ids.map((id) => found.get(id) ?? []);
    }),
    /** An event with all that took part in it, and its sentences where they are wanted. */
    event: (id: string, withStatements: boolean) =>
      events({ read: { parts: true, statements: withStatements } }).load(id),
    relations: (query: RelationQuery, id: string, parameters: ListParameters) =>
      relations[query]({ ...parameters }).load(id),
    statementsOfEntity: (id: string, parameters: ListParameters) =>
      statementsOfEntities({ ...parameters }).load(id),
    statementsInArticle: (id: string, parameters: ListParameters) =>
      statementsInArticles({ ...parameters }).load(id),
    /** A page of a list that belongs to nothing. Its total is another query, for those who ask for it. */
    page: async <Item extends PageRow>(
      query: string,
      { filter, page, read: along, withTotal = false, withRows = true }: PageParameters,
    ): Promise<FoundPage<Item>> => {
      const [[found], all] = await Promise.all([
        withRows
          ? read<Row & FoundPage<Item>>(query, { filter, page, ...(along ? { read: along } : {}) })
          : [],
        withTotal ? total(query, filter) : null,
      ]);
      return { total: all ?? found?.total ?? 0, rows: found?.rows ?? [] };
    },
    total,
    rows: read,
  };
};

const listsById = <Item>(read: Read, query: string) =>
  new DataLoader<string, readonly Item[]>(async (ids) => {
    const rows = await read<Row & { key: string; nodes: readonly Item[] }>(query, { ids });
    const found = new Map(rows.map(({ key, nodes }) => [key, nodes]));
    return ids.map((id) => found.get(id) ?? []);
  });

/** One loader for each set of parameters, so that siblings with equal arguments share one query. */
const byParameters = <Value>(
  load: (keys: readonly string[], parameters: Parameters) => Promise<readonly Value[]>,
): ((parameters: Parameters) => DataLoader<string, Value>) => {
  const loaders = new Map<string, DataLoader<string, Value>>();
  return (parameters) => {
    const key = JSON.stringify(parameters);
    const known = loaders.get(key);
    if (known) return known;
    const loader = new DataLoader<string, Value>((keys) => load(keys, parameters));
    loaders.set(key, loader);
    return loader;
  };
};
