import type { EventDate } from "../../ingest/types.ts";
import { bestAttested, bestDate } from "./attest.ts";
import { type Cluster, clusterReports, type Report, toReports } from "./cluster.ts";
import { eventConflicts } from "./conflicts.ts";
import {
  type EventKind,
  type Fact,
  isProjected,
  pairOf,
  standingKey,
  treatyOfKey,
} from "./facts.ts";
import { compare, groupBy } from "./ids.ts";
import { type LinkedEvent, linkClusters } from "./link.ts";
import {
  bestDateProperties,
  type EventRelationshipType,
  eventRelationship,
  evidence,
  type FactualType,
  known,
  type Properties,
  placeProperties,
  type Relationship,
  relationshipId,
  standingRelationship,
} from "./relationships.ts";

export interface EventNode {
  readonly id: string;
  readonly kind: EventKind;
  readonly properties: Properties;
}

/** When a document was signed, as the signings that rest on it say. */
export interface TreatyDate {
  readonly treatyId: string;
  readonly date: EventDate | null;
}

/** What facts amount to: the part of the graph that can be dropped and made again. */
export interface Projection {
  readonly events: readonly EventNode[];
  readonly relationships: readonly Relationship[];
  readonly treatyDates: readonly TreatyDate[];
}

export interface ProjectionOptions {
  /** Id of the Country node of a code. */
  readonly countryId: (code: string) => string;
}

/**
 * Facts to events and relationships. A pure function of the set of facts: their order is of no account, and a second
 * run gives the same, so the graph can be rebuilt from its statements at any time.
 */
export const project = (facts: readonly Fact[], options: ProjectionOptions): Projection => {
  const projected = facts.filter(isProjected);
  const clusters = clusterFacts(projected);
  const { events, relationships } = projectEvents(linkClusters(clusters), options);
  return {
    events,
    relationships: [...relationships, ...projectStanding(projected)].sort((left, right) =>
      compare(left.id, right.id),
    ),
    treatyDates: treatyDates(clusters),
  };
};

/** The clusters of all event keys among the facts. */
export const clusterFacts = (facts: readonly Fact[]): Cluster[] => clustersOf(toReports(facts));

/** The clusters of all event keys among the reports; `isWanted` leaves out keys whose reports are not all here. */
export const clustersOf = (
  reports: readonly Report[],
  isWanted: (key: string) => boolean = () => true,
): Cluster[] => {
  const byKey = groupBy(
    reports.flatMap((report) => [...report.keys].map((key) => ({ key, report }))),
    ({ key }) => key,
  );
  return [...byKey.keys()]
    .filter(isWanted)
    .sort(compare)
    .flatMap((key) =>
      clusterReports(
        key,
        (byKey.get(key) ?? []).map(({ report }) => report),
      ),
    );
};

/** Relationships that hold over time: one per standing key. */
export const projectStanding = (facts: readonly Fact[]): Relationship<FactualType>[] =>
  [...groupBy(facts, standingKey)].flatMap(([key, group]) =>
    key
      ? [
          standingRelationship(
            key,
            group.toSorted((left, right) => compare(left.id, right.id)),
          ),
        ]
      : [],
  );

/** Event nodes with all relationships that follow from them. */
export const projectEvents = (
  events: readonly LinkedEvent[],
  options: ProjectionOptions,
): Omit<Projection, "treatyDates"> => {
  const parts = events.map((event) => projectEvent(event, options));
  return {
    events: parts.map(({ node }) => node),
    relationships: parts.flatMap(({ relationships }) => relationships),
  };
};

const projectEvent = (
  event: LinkedEvent,
  options: ProjectionOptions,
): { node: EventNode; relationships: Relationship[] } => {
  const { id, kind, facts } = event;
  const shared: Properties = {
    ...bestDateProperties(facts),
    ...placeProperties(facts),
    ...eventQualities(event),
  };
  const conflicts = eventConflicts(facts);
  return {
    node: {
      id,
      kind,
      properties: {
        ...shared,
        ...evidence(facts),
        ...known({
          visitKind: kind === "VISIT" ? shared["kind"] : null,
          forumId: kind === "SESSION" ? facts[0]?.objectId : null,
          conflicts: conflicts.length > 0 ? conflicts.map(({ field }) => field) : null,
        }),
        kind,
      },
    },
    relationships: [
      ...factual(event, shared),
      ...participation(event),
      ...location(event, shared, options),
    ],
  };
};

const eventQualities = ({ kind, facts }: LinkedEvent): Properties =>
  known({
    kind: kind === "VISIT" ? bestAttested(facts, ({ properties }) => properties.kind) : null,
    mode: kind === "MEETING" ? (facts[0]?.properties.mode ?? "IN_PERSON") : null,
  });

/** MET_WITH, SIGNED and VISITED: one per pair. Who takes part in a session is a standing relationship. */
const factual = (event: LinkedEvent, shared: Properties): Relationship[] => {
  if (event.kind === "SESSION") return [];
  const ends = (fact: Fact): readonly [string, string] =>
    event.kind === "MEETING" ? pairOf(fact) : [fact.subjectId, fact.objectId];
  return [...groupBy(event.facts, (fact) => ends(fact).join("|")).values()].flatMap((facts) => {
    const [first] = facts;
    if (!first) return [];
    return [eventRelationship(first.predicate, ends(first), facts, { id: event.id, shared })];
  });
};

/** Who was there, and which document was signed there. */
const participation = (event: LinkedEvent): Relationship[] => {
  const took = event.facts.flatMap((fact) => {
    const ends = event.kind === "MEETING" ? [fact.subjectId, fact.objectId] : [fact.subjectId];
    return ends.map((end) => ({ end, fact }));
  });
  const documents = event.kind === "SIGNING" ? event.facts : [];
  return [
    ...[...groupBy(took, ({ end }) => end)].map(([end, group]) =>
      eventEdge(
        "TOOK_PART",
        end,
        event.id,
        group.map(({ fact }) => fact),
      ),
    ),
    ...[...groupBy(documents, ({ objectId }) => objectId)].map(([treaty, group]) =>
      eventEdge("SIGNED_AT", treaty, event.id, group),
    ),
  ];
};

const location = (
  event: LinkedEvent,
  shared: Properties,
  { countryId }: ProjectionOptions,
): Relationship[] => {
  if (event.kind === "VISIT") {
    const [visit] = event.facts;
    return visit ? [eventEdge("HELD_IN", event.id, visit.objectId, event.facts)] : [];
  }
  const code = shared["countryCode"];
  if (typeof code !== "string") return [];
  const telling = event.facts.filter(({ properties }) => properties.placeCountryCode === code);
  return [eventEdge("HELD_IN", event.id, countryId(code), telling)];
};

const eventEdge = (
  type: EventRelationshipType,
  from: string,
  to: string,
  facts: readonly Fact[],
): Relationship => ({
  type,
  id: relationshipId(type, from, to),
  from,
  to,
  properties: { statementIds: evidence(facts)["statementIds"] ?? [] },
});

/**
 * The signing that most articles tell dates the document; of equals, the first. Taken from the document's own clusters,
 * because several documents signed at one ceremony are one event.
 */
export const treatyDates = (clusters: readonly Cluster[]): TreatyDate[] => {
  const signings = clusters.flatMap(({ key, reports }) => {
    const treatyId = treatyOfKey(key);
    if (!treatyId) return [];
    const articles = new Set(reports.map(({ articleId }) => articleId)).size;
    return [{ treatyId, articles, date: bestDate(reports) }];
  });
  return [...groupBy(signings, ({ treatyId }) => treatyId)].map(([treatyId, group]) => {
    const [best] = group.sort(
      (left, right) =>
        Number(left.date === null) - Number(right.date === null) ||
        right.articles - left.articles ||
        compare(left.date?.start ?? "", right.date?.start ?? ""),
    );
    return { treatyId, date: best?.date ?? null };
  });
};
