import type { Line } from "../grammar/line.ts";
import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { CountryMention, Mention } from "../stages.ts";

const CLAUSE_REACH = 8;

/** Behind a place next to a noun: «встреча в Вашингтоне Анны Беловой», «визит в Узбекистан Анны Беловой». */
export function pastPlace({ reading: { line, mentions } }: Scene, index: number): number {
  if (!line.is(index, "в", "во", "на")) return index;
  return mentions.find((mention) => isPlaceAt(mention, index + 1))?.last ?? index;
}

/** The places of a list that opens with one: «посетил Узбекистан и Кыргызстан», «в Индию, Китай и в Японию». */
export function listedPlaces(
  { reading: { line, mentions } }: Scene,
  first: CountryMention,
): readonly CountryMention[] {
  const places = [first];
  for (let last = first.last; line.is(last, ",", "и"); ) {
    const from = line.is(last + 1, "в", "во", "на", "и") ? last + 2 : last + 1;
    const next = mentions.find((mention) => isPlaceAt(mention, from));
    if (next?.kind !== "country" || !agree(line, first, next)) break;
    places.push(next);
    last = next.last;
  }
  return places;
}

/** The dictionary knows few places, so the ending tells: «в Индию и Китай», but «посетил Индию, Россия ждёт его». */
function agree(line: Line, left: CountryMention, right: CountryMention): boolean {
  const [one, other] = [standing(line, left), standing(line, right)];
  return one !== null && other !== null && (one === other || one === "same" || other === "same");
}

function standing(line: Line, { last, surface }: CountryMention): "accs" | "loct" | "same" | null {
  const form = line.lower(last - 1);
  if (/[ую]$/u.test(form)) return "accs";
  if (isUnchanged(form, surface)) return "same";
  return /[еи]$/u.test(form) ? "loct" : null;
}

/** «посетил Киев», «посетил Никарагуа»: written as in the nominative, which a feminine that declines is not. */
export function isUnchanged(form: string, surface: string): boolean {
  return form === surface.toLowerCase().split(" ").at(-1) && !/(?:[^у]а|[яь])$/u.test(form);
}

/** «вернулся из Узбекистана, где находился с визитом»: the place the clause hangs on. */
export function placeOfClause(
  { reading: { line, mentions } }: Scene,
  { first }: FoundTrigger,
): CountryMention | null {
  const comma = whereBefore(line, first);
  const place = mentions.find(({ kind, last }) => kind === "country" && last === comma);
  return place?.kind === "country" && place.form !== "adjective" ? place : null;
}

function whereBefore(line: Line, index: number): number | null {
  for (let at = index - 1; at > Math.max(0, index - CLAUSE_REACH); at--)
    if (line.is(at, "где")) return line.lower(at - 1) === "," ? at - 1 : null;
  return null;
}

function isPlaceAt(mention: Mention, index: number): boolean {
  return mention.kind === "country" && mention.first === index && mention.form !== "adjective";
}
