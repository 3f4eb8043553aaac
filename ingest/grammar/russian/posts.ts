import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import type { Analysis, Case } from "../../text/morphology.ts";
import { type FoundPost, isInsideBody } from "../found-post.ts";
import type { Line } from "../line.ts";
import { titleOfOne } from "../nominative.ts";
import { findActing } from "./acting.ts";
import { findComplement } from "./complements.ts";
import { isLeadingWord } from "./leading.ts";

const MAX_LEADING = 6;

/**
 * Adjectives, the post, then genitives: «бывший председатель Сената Парламента Казахстана»,
 * «чрезвычайный и полномочный посол Турции в Казахстане», «министр иностранных дел Узбекистана».
 */
export function russianPost(line: Line, first: number): FoundPost | null {
  const lead = leadingWords(line, first);
  if (!lead) return null;
  const { at, headLast, acting } = lead;
  const complement = findComplement(line, headLast, lead.record, russianPost);
  const record = recordOf(line, lead, complement.body);
  if (!isHeldIn(record, complement.body)) return null;
  const cases = acting?.cases ?? postCases(line, at, headLast);
  const plural = isPlural(line, at, headLast);
  return {
    first,
    last: complement.last,
    cases,
    demonym: lead.country,
    post: {
      record,
      first,
      last: complement.last,
      title: acting
        ? `и. о. ${line.text(at, complement.last)}`
        : titleOfOne(
            line,
            { first: at, last: complement.last, headLast },
            plural && complement.body?.first === headLast,
          ),
      body: complement.body,
      country:
        complement.country ?? complement.body?.country ?? lead.country ?? seatOf(line, record),
      former: lead.former,
      plural,
    },
  };
}

/** A word of office in front of a body that makes another office of it. */
function recordOf(line: Line, { at, record }: Lead, body: BodyMention | null): PostRecord {
  const isWord = (word: string) => line.analyze(at).some(({ lemma }) => lemma === word);
  // «лидер фракции «Согласие»», «лидеры Сейма и Сената»: chairs; any other leader holds no post.
  const isLed = body?.head?.kind === "party" || body?.type === "Chamber";
  if (isLed && isWord("лидер")) return recordCalled(line, "chair");
  // «спикер МИД Анна Седых»: speaks for the ministry and does not lead it.
  if (isSpokenFor(body) && isWord("спикер")) return recordCalled(line, "official");
  return record;
}

/** Regional councils are governments too, and have speakers. */
function isSpokenFor(body: BodyMention | null): boolean {
  const { kind = "", id = "" } = body?.head ?? {};
  return (
    ["ministry", "embassy"].includes(kind) ||
    ["government", "presidential-administration"].includes(id)
  );
}

function recordCalled({ knowledge }: Line, id: string): PostRecord {
  const record = knowledge.posts.get(id);
  if (!record) throw new RangeError(`posts.yml: no record ${id}`);
  return record;
}

/** «мажилисмен», «торага»: words of one country's parliament. */
function seatOf({ knowledge }: Line, { implies }: PostRecord): string | null {
  return (implies && knowledge.chambers.get(implies)?.country) || null;
}

/** «маршал Сената» is an office, any other marshal a rank: a post whose roles are told must be held in one of these. */
function isHeldIn({ role }: PostRecord, body: BodyMention | null): boolean {
  const held = Object.keys(role);
  return held.length === 0 || role.any !== undefined || held.includes(body?.type ?? "Country");
}

interface Lead {
  readonly record: PostRecord;
  readonly at: number;
  readonly headLast: number;
  readonly country: string | null;
  readonly former: boolean;
  /** «исполняющая обязанности спикера»: the post stands in the genitive, the person in the participle's case. */
  readonly acting: { readonly cases: readonly Case[] } | null;
}

function leadingWords(line: Line, first: number): Lead | null {
  let country: string | null = null;
  let former = false;
  let acting: Lead["acting"] = null;
  for (let index = first; index < first + MAX_LEADING; index++) {
    const found: ReturnType<typeof findActing> = acting ? null : findActing(line, index);
    if (found) {
      acting = found;
      index = found.last - 1;
      continue;
    }
    const hit = isPlace(line, index) ? null : line.hit(index, "post");
    const [value] = hit?.values ?? [];
    if (hit && value) {
      if (
        isInsideBody(line, index, hit.last) ||
        !isNoun(line, index, hit.last) ||
        isHeadOfDelegation(line, index)
      )
        return null;
      return { record: value.record, at: index, headLast: hit.last, country, former, acting };
    }
    const demonym = line.hit(index, "country", ({ form }) => form === "adjective");
    if (isFormer(line, index)) former = true;
    else if (demonym) country = demonym.values[0]?.code ?? null;
    else if (!isAdjective(line, index)) return null;
  }
  return null;
}

function isFormer(line: Line, index: number): boolean {
  if (!line.onceFor(opensFormer, index)) return false;
  const { former } = line.knowledge.modality[line.language];
  return former.longest(index, (at) => line.word(at)?.lemmas ?? []) !== null;
}

function opensFormer(line: Line, index: number): boolean {
  const { former } = line.knowledge.modality[line.language];
  return former.open(line.word(index)?.lemmas ?? []).length > 0;
}

/** «Самарканд» is no guessed kind of «кандидат». */
function isPlace(line: Line, index: number): boolean {
  return line.hit(index, "country", ({ form }) => form !== "adjective") !== null;
}

/**
 * «после» is a form of «посол» too, but hardly ever; «секретаря» hardly ever one of a verb; of several words any may open:
 * «его заместитель».
 */
function isNoun(line: Line, index: number, last: number): boolean {
  if (last > index + 1) return true;
  const [likeliest] = line.analyze(index).filter(({ pos }) => pos !== "GRND");
  return likeliest === undefined || ["NOUN", "ADJF", "PRTF"].includes(likeliest.pos);
}

/** «делегация во главе с …», «под руководством Анны Беловой»: no head of anything, no leadership one meets. */
function isHeadOfDelegation(line: Line, index: number): boolean {
  return (
    (line.is(index - 1, "во") && line.is(index, "главе")) ||
    (line.is(index - 1, "под") && line.is(index, "руководством"))
  );
}

function isAdjective(line: Line, index: number): boolean {
  const token = line.at(index);
  const [likeliest] = line.analyze(index);
  // «в Ханое член комитета»: a capital no dictionary knows is a name.
  if (token?.kind !== "word" || !likeliest || (token.capitalized && !likeliest.known)) return false;
  // «делегация, возглавляемая председателем …»: leads up to the post, is no part of it.
  if (isLeadingWord(line, index)) return false;
  return likeliest.pos === "ADJF" || likeliest.pos === "PRTF";
}

/** «спикеры»; «главы» where several things are led: «главы палат», «главы двух парламентов». */
function isPlural(line: Line, at: number, last: number): boolean {
  const nouns = withoutLocatives(line, at, firstNouns(line, at, last));
  if (nouns.length === 0 || nouns.every(({ plural }) => plural)) return nouns.length > 0;
  const led = firstNouns(line, last, last + 3);
  return nouns.some(({ plural }) => plural) && led.length > 0 && led.every(({ plural }) => plural);
}

/** «парламентарии подписали»: no «о парламентарии» without its preposition. */
function withoutLocatives(line: Line, at: number, nouns: readonly Analysis[]): readonly Analysis[] {
  const isGoverned = [1, 2, 3].some((step) => line.is(at - step, "о", "об", "в", "на", "при"));
  return isGoverned ? nouns : nouns.filter(({ case: kase }) => kase !== "loct");
}

function firstNouns(line: Line, first: number, last: number): readonly Analysis[] {
  for (let index = first; index < last && !isPreposition(line, index); index++) {
    const nouns = line.analyze(index).filter(({ pos }) => pos === "NOUN");
    if (nouns.length > 0) return nouns;
  }
  return [];
}

function isPreposition(line: Line, index: number): boolean {
  return line.analyze(index)[0]?.pos === "PREP";
}

/** «зампредседателя», «замминистра»: shortened words that never change. */
const UNCHANGING = /^зам(?:пред|спик|глав|мин|ген|рук|дир)\p{L}+[ая]$/u;

function postCases(line: Line, at: number, last: number): Case[] {
  if (UNCHANGING.test(line.lower(at))) return [];
  for (let index = at; index < last; index++) {
    // «чрезвычайный и полномочный»: «и» is no noun, whatever it may stand for.
    if (line.is(index, "и")) continue;
    // «с временным поверенным в делах»: an adjective in place of a noun.
    if (isPreposition(line, index)) return [...line.cases(index - 1)];
    const nouns = line.analyze(index).filter(({ pos, known }) => pos === "NOUN" && known);
    if (nouns.length > 0) return [...new Set(nouns.flatMap((analysis) => analysis.case ?? []))];
  }
  return [];
}
