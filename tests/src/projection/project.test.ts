import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventDate, Statement } from "../../../ingest/types.ts";
import { countryId } from "../../../src/graph/entity-nodes.ts";
import { toFact } from "../../../src/graph/facts.ts";
import { canonicalJson } from "../../../src/graph/ids.ts";
import { type Projection, project } from "../../../src/graph/project.ts";
import {
  chamber,
  country,
  day,
  forum,
  month,
  person,
  published,
  say,
  treaty,
  year,
} from "../../setup/statements.ts";

const projectAll = (statements: readonly Statement[]): Projection =>
  project(
    statements.map((statement) => toFact(statement)),
    { countryId },
  );
const ofType = ({ relationships }: Projection, type: string) =>
  relationships.filter((relationship) => relationship.type === type);

const a = person("a");
const b = person("b", { countryCode: "TJ" });
const c = person("c", { countryCode: "UZ" });
const kz = country("KZ");
const tj = country("TJ");

const met = (article: string, date: EventDate | null, told = {}) =>
  say("MET_WITH", [a, b], { article, event: "e1", date, ...told });

describe("one meeting of one pair", () => {
  const rows: readonly { about: string; dates: readonly (EventDate | null)[]; events: number }[] = [
    { about: "told once", dates: [day("2025-08-26")], events: 1 },
    {
      about: "the text's day and the day after it, as news",
      dates: [day("2025-08-26"), published("2025-08-27")],
      events: 1,
    },
    {
      about: "three articles on three days",
      dates: [published("2025-08-26"), published("2025-08-27"), published("2025-08-28")],
      events: 1,
    },
    {
      about: "news four days apart",
      dates: [published("2025-08-26"), published("2025-08-30")],
      events: 2,
    },
    {
      about: "two days the texts name, in one week",
      dates: [day("2025-08-26"), day("2025-08-28")],
      events: 2,
    },
    {
      about: "a day in a range of days",
      dates: [day("2025-08-26"), day("2025-08-25", "2025-08-27")],
      events: 1,
    },
    {
      about: "a month around the only day",
      dates: [day("2025-08-26"), month("2025-08-01", "2025-08-31")],
      events: 1,
    },
    {
      about: "a month around two days fits neither",
      dates: [day("2025-08-05"), day("2025-08-26"), month("2025-08-01", "2025-08-31")],
      events: 3,
    },
    { about: "a year around the only day", dates: [day("2025-08-26"), year("2025")], events: 1 },
    { about: "another year", dates: [day("2025-08-26"), year("2024")], events: 2 },
    { about: "several without a date", dates: [null, null], events: 1 },
    { about: "without a date beside a dated one", dates: [day("2025-08-26"), null], events: 2 },
  ];
  test.each(rows)("$about → $events", ({ dates, events }) => {
    const projection = projectAll(dates.map((date, index) => met(`a${index}`, date)));
    expect(projection.events).toHaveLength(events);
    expect(ofType(projection, "MET_WITH")).toHaveLength(events);
  });

  test("carries all its sources, the sharpest date and the place of most articles", () => {
    const projection = projectAll([
      met("a1", day("2025-08-26"), { properties: { placeCountryCode: "KZ", city: "Астана" } }),
      met("a2", published("2025-08-27"), { properties: { placeCountryCode: "KZ" } }),
      met("a3", published("2025-08-27"), { properties: { placeCountryCode: "TJ" } }),
    ]);
    const [meeting] = ofType(projection, "MET_WITH");
    expect(meeting).toMatchObject({
      from: "person-a",
      to: "person-b",
      properties: {
        date: "2025-08-26",
        datePrecision: "DAY",
        dateBasis: "TEXT",
        articleCount: 3,
        countryCode: "KZ",
        city: "Астана",
        mode: "IN_PERSON",
      },
    });
    expect(meeting?.properties["statementIds"]).toHaveLength(3);
    expect(projection.events[0]?.properties["conflicts"]).toEqual(["country"]);
    expect(ofType(projection, "HELD_IN").map(({ to }) => to)).toEqual(["country-kz"]);
    expect(
      ofType(projection, "TOOK_PART")
        .map(({ from }) => from)
        .toSorted(),
    ).toEqual(["person-a", "person-b"]);
  });

  test("has no direction", () => {
    const projection = projectAll([
      met("a1", day("2025-08-26")),
      say("MET_WITH", [b, a], { article: "a2", event: "x", date: day("2025-08-26") }),
    ]);
    expect(ofType(projection, "MET_WITH")).toHaveLength(1);
  });

  test("a call on the same day is another event", () => {
    const projection = projectAll([
      met("a1", day("2025-08-26")),
      met("a2", day("2025-08-26"), { properties: { mode: "PHONE" } }),
    ]);
    expect(projection.events).toHaveLength(2);
  });

  test("an article that dates two meetings in one week keeps other news of them apart", () => {
    const projection = projectAll([
      met("a1", day("2025-08-25"), { event: "e1" }),
      met("a1", day("2025-08-28"), { event: "e2", quote: "They met again." }),
      met("a2", published("2025-08-28")),
    ]);
    expect(projection.events).toHaveLength(2);
    expect(
      ofType(projection, "MET_WITH").map(({ properties }) => [
        properties["date"],
        properties["articleCount"],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["2025-08-25", 1],
        ["2025-08-28", 2],
      ]),
    );
  });

  test("disagreement on the kind of a visit is listed and the most told kind wins", () => {
    const visit = (article: string, kind: string) =>
      say("VISITED", [b, kz], {
        article,
        event: "v",
        date: day("2025-08-26"),
        properties: { kind },
      });
    const projection = projectAll([
      visit("a1", "OFFICIAL"),
      visit("a2", "OFFICIAL"),
      visit("a3", "WORKING"),
    ]);
    expect(projection.events[0]?.properties).toMatchObject({
      kind: "VISIT",
      visitKind: "OFFICIAL",
      conflicts: ["kind"],
    });
  });
});

describe("a meeting of three", () => {
  const three = (article: string, date: EventDate) =>
    (
      [
        [a, b],
        [a, c],
        [b, c],
      ] as const
    ).map((pair) => say("MET_WITH", pair, { article, event: "e1", date }));

  test("is one event and three pairs", () => {
    const projection = projectAll(three("a1", day("2025-08-26")));
    expect(projection.events).toHaveLength(1);
    expect(ofType(projection, "MET_WITH")).toHaveLength(3);
    expect(ofType(projection, "TOOK_PART")).toHaveLength(3);
  });

  test("shares its event with news of one pair", () => {
    const projection = projectAll([
      ...three("a1", day("2025-08-26")),
      met("a2", published("2025-08-27")),
    ]);
    expect(projection.events).toHaveLength(1);
    expect(
      ofType(projection, "MET_WITH").map(({ properties }) => properties["articleCount"]),
    ).toEqual(expect.arrayContaining([2, 1, 1]));
  });

  test("is not the meeting of one pair on another day", () => {
    const projection = projectAll([
      ...three("a1", day("2025-08-26")),
      met("a2", day("2025-08-29")),
    ]);
    expect(projection.events).toHaveLength(2);
    expect(ofType(projection, "MET_WITH")).toHaveLength(4);
  });
});

describe("only what is asserted", () => {
  test.each(["PLANNED", "DENIED"] as const)("%s becomes no relationship", (status) => {
    const projection = projectAll([
      met("a1", day("2025-08-26"), { status }),
      say("HOLDS_POST", [a, chamber("s")], { status, properties: { role: "CHAIR" } }),
      say("PARTICIPATES_IN", [kz, forum("f")], { status, event: "s1" }),
      say("SIGNED", [kz, treaty("t")], { status, date: year("2026") }),
    ]);
    expect(projection).toEqual({ events: [], relationships: [], treatyDates: [] });
  });

  test("a thing and itself, after a merge, become none", () => {
    const facts = [met("a1", day("2025-08-26"))].map((statement) =>
      toFact(statement, new Map([["person-b", "person-a"]])),
    );
    expect(project(facts, { countryId }).relationships).toEqual([]);
  });
});

describe("signings", () => {
  const signed = (article: string, date: EventDate | null, document = treaty("t"), party = kz) =>
    say("SIGNED", [party, document], { article, event: "s1", date });

  test("of one document in one year are one, whatever days the texts name", () => {
    const projection = projectAll([signed("a1", day("2024-05-01")), signed("a2", year("2024"))]);
    expect(projection.events).toHaveLength(1);
    expect(ofType(projection, "SIGNED")).toHaveLength(1);
    expect(projection.treatyDates).toEqual([{ treatyId: "treaty-t", date: day("2024-05-01") }]);
  });

  test("contradicting days are listed", () => {
    const projection = projectAll([
      signed("a1", day("2024-05-01")),
      signed("a2", day("2024-06-01")),
      signed("a3", day("2024-06-01")),
    ]);
    expect(projection.events[0]?.properties["conflicts"]).toEqual(["date"]);
    expect(projection.events[0]?.properties["date"]).toBe("2024-06-01");
  });

  test("both sides of one document and all documents of one ceremony share the event", () => {
    const projection = projectAll([
      signed("a1", day("2024-05-01")),
      signed("a1", day("2024-05-01"), treaty("t"), tj),
      signed("a1", day("2024-05-01"), treaty("u")),
    ]);
    expect(projection.events).toHaveLength(1);
    expect(ofType(projection, "SIGNED")).toHaveLength(3);
    expect(ofType(projection, "SIGNED_AT")).toHaveLength(2);
    expect(projection.treatyDates.map(({ treatyId }) => treatyId)).toEqual([
      "treaty-t",
      "treaty-u",
    ]);
  });
});

describe("what holds over time", () => {
  test("a post is one relationship, from first to last day seen", () => {
    const post = (article: string, publishedOn: string, current = true) =>
      say("HOLDS_POST", [a, chamber("s")], {
        article,
        publishedOn,
        properties: { role: "CHAIR", title: "Председатель", current },
      });
    const projection = projectAll([post("a1", "2024-01-01"), post("a2", "2025-08-26")]);
    expect(ofType(projection, "HOLDS_POST")).toMatchObject([
      {
        properties: {
          role: "CHAIR",
          title: "Председатель",
          current: true,
          firstSeen: "2024-01-01",
          lastSeen: "2025-08-26",
          articleCount: 2,
        },
      },
    ]);
    const later = projectAll([post("a1", "2024-01-01"), post("a3", "2025-09-01", false)]);
    expect(ofType(later, "HOLDS_POST")).toMatchObject([
      { properties: { current: false, lastSeen: "2024-01-01" } },
    ]);
  });

  test("taking part in a session is one event and one lasting relationship", () => {
    const projection = projectAll([
      say("PARTICIPATES_IN", [kz, forum("f")], { event: "s1", date: day("2025-05-05") }),
      say("PARTICIPATES_IN", [tj, forum("f")], { event: "s1", date: day("2025-05-05") }),
    ]);
    expect(projection.events).toMatchObject([
      { kind: "SESSION", properties: { forumId: "forum-f", date: "2025-05-05" } },
    ]);
    expect(ofType(projection, "PARTICIPATES_IN")).toHaveLength(2);
  });
});

const dates = fc.constantFrom<EventDate | null>(
  day("2025-08-25"),
  day("2025-08-26"),
  day("2025-08-28"),
  day("2025-08-24", "2025-08-26"),
  published("2025-08-26"),
  published("2025-08-27"),
  published("2025-08-30"),
  month("2025-08-01", "2025-08-31"),
  year("2025"),
  null,
);
const anyStatement = fc
  .record({
    predicate: fc.constantFrom("MET_WITH" as const, "SIGNED" as const, "VISITED" as const),
    pair: fc.constantFrom([a, b] as const, [a, c] as const, [b, c] as const),
    article: fc.constantFrom("a1", "a2", "a3", "a4", "a5"),
    event: fc.constantFrom("e1", "e2", null),
    date: dates,
    quote: fc.constantFrom("One.", "Two.", "Three."),
  })
  .map(({ predicate, pair, ...told }) => {
    const ends =
      predicate === "MET_WITH"
        ? pair
        : predicate === "SIGNED"
          ? ([pair[0], treaty("t")] as const)
          : ([pair[0], kz] as const);
    return say(predicate, ends, told);
  });
const anyStatements = fc.uniqueArray(anyStatement, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 25,
});

describe("whatever is told", () => {
  test("the order of statements is of no account", () => {
    fc.assert(
      fc.property(anyStatements, fc.infiniteStream(fc.nat()), (statements, random) => {
        const shuffled = statements
          .map((statement) => ({ statement, rank: random.next().value }))
          .sort((left, right) => left.rank - right.rank)
          .map(({ statement }) => statement);
        expect(canonicalJson(projectAll(shuffled))).toBe(canonicalJson(projectAll(statements)));
      }),
      { numRuns: 300 },
    );
  });

  test("every statement belongs to one event, and a pair meets once in an event", () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const projection = projectAll(statements);
        const told = projection.events.flatMap(({ properties }) => [
          ...(properties["statementIds"] as string[]),
        ]);
        expect(told.toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
        const ids = projection.relationships.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});
