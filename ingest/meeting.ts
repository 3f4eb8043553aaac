import type { Entity, EventDate } from "./types.ts";

/** One side of a meeting: who is told to be on it so far, and for what country. */
export interface Party {
  readonly people: readonly Entity[];
  /** Null while the text has not told it, or where the side is of no one country. */
  readonly country: string | null;
}

/** A meeting the text tells of, whose two sides the sentences that follow may fill. */
export interface Meeting {
  readonly left: Party;
  readonly right: Party;
  readonly date: EventDate | null;
  /** Whether a delegation met, so that whoever is told to belong to it was there. */
  readonly isOfDelegation: boolean;
}

/** Who else was at a meeting, and for which country where the sentence says. */
export interface Attendee {
  readonly entity: Entity;
  readonly country: string | null;
}

/** A meeting of which nothing is known yet but, perhaps, for which two countries it is held. */
export function meetingOf(left: string | null, right: string | null): Meeting {
  return {
    left: { people: [], country: left },
    right: { people: [], country: right },
    date: null,
    isOfDelegation: false,
  };
}

/** People of one side; of one country where all whose country is known are. */
export function partyOf(people: readonly Entity[]): Party {
  const [code, ...others] = new Set(people.flatMap(({ countryCode }) => countryCode ?? []));
  return {
    people: people.filter(({ type }) => type === "Person"),
    country: others.length === 0 ? (code ?? null) : null,
  };
}

/** The meeting with those who are told to be there, each on the side of his country; nobody whose side is unknown. */
export function joined(meeting: Meeting, attendees: readonly Attendee[]): Meeting {
  const known = new Set(peopleOf(meeting).map(({ id }) => id));
  const added = attendees.filter(({ entity }) => !known.has(entity.id));
  const { left, right, ...told } = withCountries(meeting, attendees);
  const on = (side: Party, other: Party) =>
    added.flatMap(({ entity, country }) => (isOn(side, other, country) ? entity : []));
  return {
    left: { ...left, people: [...left.people, ...on(left, right)] },
    right: { ...right, people: [...right.people, ...on(right, left)] },
    ...told,
  };
}

/** Everybody across the sides of a meeting, those told first in front; nobody where no one is new. */
export function pairsAcross(before: Meeting, after: Meeting): (readonly [Entity, Entity])[] {
  if (peopleOf(before).length === peopleOf(after).length) return [];
  return after.left.people.flatMap((one) =>
    after.right.people.map((other) => [one, other] as const),
  );
}

function peopleOf({ left, right }: Meeting): readonly Entity[] {
  return [...left.people, ...right.people];
}

/** A side of several countries takes all but those of the other: a delegation of the European Parliament. */
function isOn(side: Party, other: Party, country: string | null): boolean {
  if (country === null || side.country === other.country) return false;
  return side.country === null ? country !== other.country : country === side.country;
}

/** Sides nothing is known of are those of the two countries that all who are there speak for. */
function withCountries(meeting: Meeting, attendees: readonly Attendee[]): Meeting {
  const { left, right } = meeting;
  if (left.country !== null || right.country !== null) return meeting;
  const [one, other, ...others] = new Set(attendees.flatMap(({ country }) => country ?? []));
  if (!one || !other || others.length > 0) return meeting;
  return { ...meeting, left: { ...left, country: one }, right: { ...right, country: other } };
}
