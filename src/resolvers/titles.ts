import type { Language } from "../generated/resolvers.ts";
import type { EntityRow, EventRow } from "../rows.ts";
import { nameIn } from "./names.ts";

interface Phrases {
  readonly meeting: string;
  readonly call: string;
  readonly visit: Readonly<Record<string, string>>;
  readonly signing: string;
  readonly session: string;
  readonly more: (count: number) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  RU: {
    meeting: "Встреча",
    call: "Переговоры на расстоянии",
    visit: {
      STATE: "Государственный визит",
      OFFICIAL: "Официальный визит",
      WORKING: "Рабочий визит",
      OTHER: "Визит",
    },
    signing: "Подписание",
    session: "Заседание",
    more: (count) => `и ещё ${count}`,
  },
  KK: {
    meeting: "Кездесу",
    call: "Қашықтан келіссөз",
    visit: {
      STATE: "Мемлекеттік сапар",
      OFFICIAL: "Ресми сапар",
      WORKING: "Жұмыс сапары",
      OTHER: "Сапар",
    },
    signing: "Қол қою",
    session: "Отырыс",
    more: (count) => `және тағы ${count}`,
  },
  EN: {
    meeting: "Meeting",
    call: "Talks at a distance",
    visit: {
      STATE: "State visit",
      OFFICIAL: "Official visit",
      WORKING: "Working visit",
      OTHER: "Visit",
    },
    signing: "Signing",
    session: "Session",
    more: (count) => `and ${count} more`,
  },
};
const NAMED_AT_MOST = 4;

/** One line that says what happened: `Встреча: Маулен Ашимбаев – Рустами Эмомали`. Names stay in the nominative. */
export const titleOf = (event: EventRow, language?: Language | null): string => {
  const spoken = language ?? "EN";
  const phrases = PHRASES[spoken];
  const who = listNames(event.participants ?? [], spoken);
  const name = (entity: EntityRow | null | undefined) => (entity ? nameIn(entity, spoken) : "");
  switch (event.kind) {
    case "MEETING":
      return line(event.mode && event.mode !== "IN_PERSON" ? phrases.call : phrases.meeting, who);
    case "VISIT": {
      const kind = phrases.visit[event.visitKind ?? "OTHER"] ?? phrases.visit["OTHER"] ?? "";
      return line(kind, [who, name(event.country)].filter(Boolean).join(" → "));
    }
    case "SIGNING":
      return line(
        phrases.signing,
        [name(event.treaty), who && `(${who})`].filter(Boolean).join(" "),
      );
    case "SESSION":
      return line(
        phrases.session,
        [name(event.forum), who && `(${who})`].filter(Boolean).join(" "),
      );
  }
};

const line = (what: string, details: string): string => (details ? `${what}: ${details}` : what);

const listNames = (entities: readonly EntityRow[], language: Language): string => {
  const names = entities.slice(0, NAMED_AT_MOST).map((entity) => nameIn(entity, language));
  const rest = entities.length - names.length;
  const joined = names.join(" – ");
  return rest > 0 ? `${joined} ${PHRASES[language].more(rest)}` : joined;
};
