import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention, CountryMention } from "../../stages.ts";
import { nameReadings } from "../../text/inflection.ts";
import { findChamber } from "../bodies/chambers.ts";
import { findCountry } from "../bodies/countries.ts";
import { findForum } from "../bodies/forums.ts";
import { joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { pastConstituency } from "./constituencies.ts";

/** «президента Казахстана Нурсултана Назарбаева»: a city that is a given name here. */
export function opensName(line: Line, { form, first, last }: CountryMention): boolean {
  return (
    form === "city" &&
    line.at(last)?.capitalized === true &&
    line.hits(last).length === 0 &&
    nameReadings(line.at(first)?.text ?? "", "ru").some(({ base }) =>
      line.knowledge.givenNames.has(base.toLowerCase()),
    )
  );
}

/** «посол Турции в Казахстане и Грузии (по совместительству)», «постпред при ООН»: the host is no country of the post. */
export function hostCountry(line: Line, index: number): number | null {
  if (!line.is(index, "в", "во", "на", "при")) return null;
  const place = findCountry(line, index + 1);
  if (!place)
    return (
      (findForum(line, index + 1) ?? findChamber(line, index + 1))?.last ??
      hostRegion(line, index + 1)
    );
  let last = place.last;
  for (let at = last; ; at = last) {
    const isAlso = line.is(at + 1, "по") && line.is(at + 2, "совместительству");
    if (line.is(at, "(") && isAlso) last = at + 4;
    else if (line.is(at, "и") && isAlso) last = findCountry(line, at + 4)?.last ?? at + 3;
    else if (line.is(at, "и", ",")) last = findCountry(line, at + 1)?.last ?? at;
    if (last === at) return last;
  }
}

const REGION_NOUNS: ReadonlySet<string> = new Set([
  "область",
  "край",
  "округ",
  "район",
  "регион",
  "провинция",
]);
const MAX_REGION = 4;

/** «полпред правительства в области», «полпред президента в Приволжском федеральном округе». */
function hostRegion(line: Line, index: number): number | null {
  for (let at = index; at < index + MAX_REGION; at++) {
    const readings = line.analyze(at);
    if (
      readings.some(
        ({ pos, lemma, case: kase }) =>
          pos === "NOUN" && kase === "loct" && REGION_NOUNS.has(lemma),
      )
    )
      return at + 1;
    if (!readings.some(({ pos, case: kase }) => pos === "ADJF" && kase === "loct")) return null;
  }
  return null;
}

/** «депутат от партии «Согласие»»: no body of the post. */
export function constituency(line: Line, index: number, { role }: PostRecord): number | null {
  const last = role.any === "MEMBER" ? pastConstituency(line, index) : index;
  return last > index ? last : null;
}

/** «руководитель фракции в Госдуме», «председатель комитета в Сенате»: the body with its seat. */
export function seatIn(line: Line, index: number, body: BodyMention): BodyMention | null {
  const isGroup = body.type === "Forum" && body.forumKind === "FRIENDSHIP_GROUP";
  if ((body.type !== "Organization" && !isGroup) || !line.is(index, "в", "во")) return null;
  const seat = findChamber(line, index + 1);
  if (!seat) return null;
  const name = `${body.name} ${line.text(index, seat.last)}`;
  return { ...joinBodies(body, seat), name, last: seat.last };
}

const HEADS_OF_STATE: ReadonlySet<string> = new Set(["president", "head", "head-of-state"]);

/**
 * «в рамках визита в Лаос встретился с министром торговли страны»: the country the sentence named last – but not another
 * president's: «передал президенту Чили привет от главы республики».
 */
export function countryMeant(
  line: Line,
  index: number,
  { id }: PostRecord,
): { code: string; last: number } | null {
  const noun = line.is(index, "этой", "данной") ? index + 1 : index;
  if (!line.is(noun, "страны", "республики")) return null;
  for (let at = index - 1; at >= 0; at--) {
    const place = findCountry(line, at);
    if (place?.form !== "noun" || (HEADS_OF_STATE.has(id) && isHeaded(line, at))) continue;
    if (isGoal(line, place) && isSaidBehind(line, place.last, index)) continue;
    return { code: place.code, last: noun + 1 };
  }
  return null;
}

const SAID = /^(?:заяви|сообщи|сказа|отмети|подчеркну|рассказа)л[аи]?$/u;

/** «Спикер Кубы посетит Чили, заявил президент республики»: who says so is of the country that the guest is of. */
function isSaidBehind(line: Line, from: number, to: number): boolean {
  const said = line.tokens.slice(from, to).findLastIndex(({ lower }) => SAID.test(lower));
  return said > 0 && line.at(from + said - 1)?.text === ",";
}

/** Where somebody goes: «в Чили», «посетить Чили». */
function isGoal(line: Line, { first }: CountryMention): boolean {
  return (
    line.is(first - 1, "в", "на") ||
    line.analyze(first - 1).some(({ lemma }) => lemma === "посетить")
  );
}

function isHeaded(line: Line, place: number): boolean {
  const post = line.hit(place - 1, "post");
  return post?.values.some(({ record }) => HEADS_OF_STATE.has(record.id)) ?? false;
}
