import { type Chance, codeOf, codes, dayOf, type Properties, personId, SIZE } from "./world.ts";

/** An event with all that is written of it. */
export interface Happening {
  readonly event: Properties;
  readonly country: string;
  readonly participants: readonly string[];
  readonly tie: {
    readonly type: "MET_WITH" | "VISITED";
    readonly from: string;
    readonly to: string;
    readonly properties: Properties;
  };
  readonly statements: readonly {
    readonly articleId: string;
    readonly subjectId: string;
    readonly objectId: string;
    readonly properties: Properties;
  }[];
}

const PLACE = "Столица";

/** Meetings of two; every third one told by a second article. */
export const makeMeeting = (index: number, chance: Chance): Happening => {
  const left = chance.skewed(SIZE.persons);
  const right = (left + 1 + chance.skewed(SIZE.persons - 1)) % SIZE.persons;
  const ends = [personId(left), personId(right)].sort();
  return makeHappening(
    {
      id: `meeting-${index}`,
      type: "MET_WITH",
      ends: [ends[0] ?? "", ends[1] ?? ""],
      country: codeOf(left),
      event: { kind: "MEETING", mode: "IN_PERSON" },
      tellings: index % 3 === 0 ? 2 : 1,
      participants: ends,
    },
    chance,
  );
};

export const makeVisit = (index: number, chance: Chance): Happening => {
  const guest = chance.skewed(SIZE.persons);
  const country = codes[(guest + 1 + chance.below(codes.length - 1)) % codes.length] ?? "";
  return makeHappening(
    {
      id: `visit-${index}`,
      type: "VISITED",
      ends: [personId(guest), `country-${country.toLowerCase()}`],
      country,
      event: { kind: "VISIT", visitKind: "OFFICIAL" },
      tellings: 1,
      participants: [personId(guest)],
    },
    chance,
  );
};

interface Outline {
  readonly id: string;
  readonly type: "MET_WITH" | "VISITED";
  readonly ends: readonly [string, string];
  readonly country: string;
  readonly event: Properties;
  readonly tellings: number;
  readonly participants: readonly string[];
}

const makeHappening = (outline: Outline, chance: Chance): Happening => {
  const { id, type, country, tellings, participants } = outline;
  const [from, to] = outline.ends;
  const date = dayOf(chance);
  const dated = { date, dateEnd: date, datePrecision: "DAY", dateBasis: "TEXT" };
  const place = { place: PLACE, city: PLACE, countryCode: country };
  const statementIds = Array.from({ length: tellings }, (_, number) => `statement-${id}-${number}`);
  const confidence = (80 + chance.below(20)) / 100;
  const evidence = { statementIds, articleCount: tellings, confidence, inferred: false };
  const eventId = `event-${id}`;
  return {
    event: { id: eventId, ...outline.event, ...dated, ...place, ...evidence },
    country,
    participants,
    tie: {
      type,
      from,
      to,
      properties: {
        id: `${type === "MET_WITH" ? "met" : "visited"}-${id}`,
        eventId,
        ...dated,
        ...place,
        ...evidence,
        ...(type === "VISITED" ? { kind: "OFFICIAL" } : { mode: "IN_PERSON" }),
      },
    },
    statements: statementIds.map((statementId) => ({
      articleId: `article-${chance.below(SIZE.articles)}`,
      subjectId: from,
      objectId: to,
      properties: {
        id: statementId,
        predicate: type,
        status: "ASSERTED",
        quote: `Говорят, что ${date} произошло событие ${id}, и об этом написано предложение обычной длины.`,
        start: 100,
        end: 190,
        rule: `${type.toLowerCase().replace("_", "-")}/past-verb`,
        confidence,
        inferred: false,
        ...dated,
        eventId,
        subjectId: from,
        objectId: to,
        recordedAt: "2026-01-01T00:00:00.000Z",
      },
    })),
  };
};
