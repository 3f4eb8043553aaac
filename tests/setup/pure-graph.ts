import type { Statement } from "../../ingest/types.ts";
import { countryNames } from "../../src/graph/countries.ts";
import { countryId, type EntityNode, toEntityNode } from "../../src/graph/entity-nodes.ts";
import { type Canonical, canonicalId, toFact } from "../../src/graph/facts.ts";
import { compare, groupBy } from "../../src/graph/ids.ts";
import { type Profile, toProfile } from "../../src/graph/profiles.ts";
import { type Projection, project } from "../../src/graph/project.ts";
import { documentOf, recordOf } from "../../src/identity/read-records.ts";
import type { EntityRecord, PostRecord } from "../../src/identity/records.ts";
import { type ResolvedRecords, resolveRecords } from "../../src/identity/resolution.ts";
import type { Vocabulary } from "../../src/identity/vocabulary.ts";

/** What a set of statements amounts to, without any database. */
export interface PureGraph extends Projection {
  readonly entities: readonly EntityNode[];
  readonly redirects: ResolvedRecords["redirects"];
}

export const graphOf = (statements: readonly Statement[], vocabulary: Vocabulary): PureGraph => {
  const profiles = profilesOf(statements);
  const { redirects } = resolveRecords(recordsOf(statements, profiles), [], vocabulary);
  const canonical: Canonical = new Map(redirects.map((one) => [one.id, one.canonicalId]));
  const clusters = groupBy(profiles, ({ entityId }) => canonicalId(canonical, entityId));
  return {
    ...project(
      statements.map((statement) => toFact(statement, canonical)),
      { countryId },
    ),
    entities: [...clusters]
      .flatMap(([id, group]) => toEntityNode(id, group, countryNames) ?? [])
      .sort((left, right) => compare(left.id, right.id)),
    redirects,
  };
};

const profilesOf = (statements: readonly Statement[]): Profile[] => {
  const all = statements.flatMap(({ subject, object, provenance: { article } }) => [
    toProfile(subject, article),
    toProfile(object, article),
  ]);
  return [...new Map(all.map((profile) => [profile.id, profile])).values()];
};

/** The same as `readRecords` reads from a database. */
const recordsOf = (
  statements: readonly Statement[],
  profiles: readonly Profile[],
): EntityRecord[] => {
  const groups = groupBy(
    profiles.filter(({ type }) => type !== "Country"),
    ({ entityId }) => entityId,
  );
  return [...groups].map(([id, group]) => {
    const own = statements.filter(({ subject, object }) => subject.id === id || object.id === id);
    const met = own.filter(({ predicate }) => predicate === "MET_WITH");
    const others = met.flatMap(({ subject, object }) => [subject.id, object.id]);
    const signings = own.filter(
      ({ predicate, object }) => predicate === "SIGNED" && object.id === id,
    );
    return {
      ...recordOf(id, group),
      posts: postsOf(own.filter(({ subject }) => subject.id === id)),
      companions: [...new Set(others)].filter((other) => other !== id).sort(compare),
      ...documentOf(
        signings.map(({ subject, date }) => ({
          id,
          partyId: subject.id,
          countryCode: subject.countryCode,
          date: date?.start ?? null,
          datePrecision: date?.precision ?? null,
          dateBasis: date?.basis ?? null,
        })),
      ),
    };
  });
};

const postsOf = (statements: readonly Statement[]): PostRecord[] => {
  const posts = statements.filter(
    ({ predicate, status }) => predicate === "HOLDS_POST" && status === "ASSERTED",
  );
  const groups = groupBy(posts, ({ object, properties: { role } }) => `${object.id} ${role ?? ""}`);
  return [...groups]
    .sort(([left], [right]) => compare(left, right))
    .flatMap(([, group]) => {
      const [first] = group;
      const days = group
        .filter(({ properties }) => properties.current !== false)
        .flatMap(({ date, provenance }) => date?.start ?? provenance.article.publishedOn ?? [])
        .sort(compare);
      if (!first) return [];
      return [
        {
          role: first.properties.role ?? "OTHER",
          bodyId: first.object.id,
          firstSeen: days[0] ?? null,
          lastSeen: days.at(-1) ?? null,
        },
      ];
    });
};
