import type { PersonRecord } from "../knowledge/schema.ts";
import type { PersonName } from "../stages.ts";
import { remember } from "../text/memo.ts";
import { nameKey, withoutPatronymic } from "../text/transliteration.ts";
import type { Line } from "./line.ts";
import type { Nominative } from "./name-forms.ts";

// Family names by their ending; nominative or not, in Cyrillic or Latin.
const SURNAME_SHAPE =
  /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[оеё]в(?:ым|ой|у|а|е)|[иы]н(?:ым|ой|у|а|е)|ск(?:ий|ая|ого|ой|ому|им)|енко|[яа]н(?:а|у|ом)?|швили|дзе|зод[аеуы]|заде|о[ўу]|бек(?:а|у|ом)?|ұлы|қызы|уулу|чук|вич|ovs?|evs?|ova|eva|yev|yeva|enko|shvili|dze|zoda|zade|yan|ian|sky|ski|skaya)$/iu;
const FATHERS_WORD = /^(?:уулу|кызы|uulu|kyzy)$/iu;
const ALL_CAPITALS = /(?<![\p{L}-])(?![IVXLІХ]+(?!\p{L}))\p{Lu}{2,}(?:-\p{Lu}{2,})*(?![\p{L}.])/gu;

export const hasSurnameShape = remember((word) => SURNAME_SHAPE.test(word));

/** Whether it is the name of somebody known, in any script and order. */
export function isKnownPerson(line: Line, display: string): boolean {
  return knownPersons(line, display).length > 0;
}

/** Known people whose name this is in any script and order. */
function knownPersons(line: Line, display: string): readonly PersonRecord[] {
  const { personsByKey } = line.knowledge;
  return (
    personsByKey.get(nameKey(display)) ??
    personsByKey.get(nameKey(withoutPatronymic(display))) ??
    []
  );
}

/** What a nominative says of the person: who it is if known, which word is which. */
export function describe(
  line: Line,
  { display, alternatives, gender }: Pick<Nominative, "display" | "alternatives" | "gender">,
): PersonName {
  const candidates = [display, ...alternatives].map(inSmallLetters);
  const recognized = candidates.find(
    (form) => form.includes(" ") && knownPersons(line, form).length > 0,
  );
  const [known = null] = recognized ? knownPersons(line, recognized) : [];
  const chosen = recognized ?? inSmallLetters(display);
  const parts = partsOf(chosen, line);
  const knownGender =
    known?.gender === "female" ? "femn" : known?.gender === "male" ? "masc" : null;
  return {
    display: chosen,
    ...parts,
    gender: knownGender ?? gender,
    known,
    alternatives: candidates.filter((form) => form !== chosen),
  };
}

/** Two consonants are initials: "Kalipha MM Mbye". */
const INITIALS = /^[B-DF-HJ-NP-TV-XZ]{2}$/;

/** «Ерлан ҚОШАНОВ» → «Ерлан Қошанов», «НАЗАРБАЕВА-МУХАМЕДИ» → «Назарбаева-Мухамеди»; «Карл III» stays. */
const inSmallLetters = remember((name) =>
  name.replace(ALL_CAPITALS, (word) =>
    INITIALS.test(word) ? word : word.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()),
  ),
);

/** Given name, patronymic and surname of a nominative; «Ашимбаев Маулен» is put in the usual order. */
function partsOf(
  display: string,
  line: Line,
): Pick<PersonName, "words" | "surname" | "given" | "patronymic"> {
  const whole = display.split(" ");
  const short = opensWithForenames(whole) ? whole : withoutPatronymic(display).split(" ");
  const patronymic = whole.filter((word) => !short.includes(word)).join(" ") || null;
  const surnameFirst =
    short.length === 2 &&
    isGiven(line, short[1]) &&
    !isGiven(line, short[0]) &&
    hasSurnameShape(short[0] ?? "");
  // «Азамат Тұрғынбек уулу»: the small word stands behind the father's name, which serves as a surname.
  if (patronymic !== null && FATHERS_WORD.test(patronymic))
    return { words: whole, surname: short.at(-1) ?? display, given: short[0] ?? null, patronymic };
  const lastPatronymic =
    patronymic !== null && whole.at(-1) === patronymic.split(" ").at(-1) && short.length > 1;
  const ordered = surnameFirst || lastPatronymic ? [...short.slice(1), short[0] ?? ""] : short;
  const surname = ordered.at(-1) ?? display;
  return {
    words: ordered,
    surname,
    given: ordered.length > 1 ? (ordered[0] ?? null) : null,
    patronymic,
  };
}

/** "K. M. Abdus Salam": of two initials before a whole name neither is a patronymic's, as it is in «Е. Ж. Кошанов». */
function opensWithForenames(words: readonly string[]): boolean {
  const initials = words.filter((word) => /\.$/.test(word)).length;
  return initials > 1 && words.length - initials > 1;
}

function isGiven(line: Line, word: string | undefined): boolean {
  return word !== undefined && line.knowledge.givenNames.has(word.toLowerCase());
}
