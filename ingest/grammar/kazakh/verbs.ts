import type { Trigger } from "../../knowledge/triggers.ts";
import type { Token } from "../../text/tokens.ts";
import type { Line } from "../line.ts";
import { kazakhCase } from "./cases.ts";

const CONVERB = /[ыіаеу]п$/u;
/** «делегацияны бастап келді»: here the second verb tells. */
const KEEPS = new Set(["бастап"]);
const GOES_ON = ["деп", "және", "әрі", "да", "де", "еді", "екен", "болатын"];

/**
 * Whether a word is the verb it looks like. Behind a converb «өтті», «болды», «келді» only round it off («атап өтті»),
 * and «қатысты» before further words means "concerning".
 */
export function isKazakhVerb(
  line: Line,
  first: number,
  last: number,
  { record, tense }: Trigger,
): boolean {
  const before = line.at(first - 1);
  const isAuxiliary = record.part === "light" || record.id === "visited";
  if (
    isAuxiliary &&
    before?.kind === "word" &&
    CONVERB.test(before.lower) &&
    !KEEPS.has(before.lower)
  )
    return false;
  if (record.id === "visited" && before && CAME_TO.test(before.lower)) return false;
  if (line.is(first, "қабылдауында")) return line.tokens.slice(last).some(isStay);
  if (line.lower(first) !== "қатысты" || tense !== "past") return true;
  const next = line.at(last);
  return !next || next.kind === "punctuation" || GOES_ON.includes(next.lower);
}

/** «келісімге келді», «билікке келді»: to no place. */
const CAME_TO =
  /^(?:келісім|шешім|қорытынды|ой|пікір|мәміле|тоқтам|байлам|билік|ортақ|күш|дүние|қол)\p{L}{0,4}(?:ге|ға|ке|қа|не|на)$/u;

/** «Президенттің қабылдауында Өзбекстан елшісі болды» */
function isStay({ lower }: Token): boolean {
  return ["болды", "болған", "болып"].includes(lower);
}

const ABOUT =
  /^(?:туралы|жайлы|жайында|жөнінде|үшін|мәселе|мүмкінді|қажетті|дайынды|ұсыны|бастама)/u;
const AHEAD = /(?:атын|етін|йтын|йтін)(?:[ыі]|д[ыі]ғ[ыі]|д[ыі]г[ыі])?(?:н|на|не)?$/u;
const AHEAD_REACH = 4;

/** «Тоқаев пен Путиннің келіссөзі ұзаққа созылды»: in the nominative, and not what the talk is about. */
export function isKazakhSubject(line: Line, index: number): boolean {
  return kazakhCase(line, index) === null && !ABOUT.test(line.lower(index + 1));
}

/** «алғашқы сапары Қазақстанға арналатынын мәлімдеді»: the verb of an event noun is still to come. */
export function isAheadOf(line: Line, last: number): boolean {
  for (let index = last; index < last + AHEAD_REACH; index++)
    if (AHEAD.test(line.lower(index)) && !isPluperfect(line, index)) return true;
  return false;
}

/** «кездесу өткізу туралы ұсыныс», «келіссөз жүргізуге дайын»: nobody did so yet. */
export function isProposed(line: Line, last: number): boolean {
  const isInfinitive = (index: number) =>
    /^(?:өткіз|ұйымдастыр|жүргіз|жаса)у/u.test(line.lower(index));
  // «Путиннің сапарына үлкен дайындық жүргізіп жатырмыз»
  const isPrepared = [0, 1, 2].some((step) => /^дайынд/u.test(line.lower(last + step)));
  if (isPrepared && kazakhCase(line, last - 1) === "datv") return true;
  return isInfinitive(last) && !line.is(last + 1, "барысында", "кезінде", "аясында");
}

/** «алдағы мемлекеттік сапары барысында» */
export function isUpcoming(line: Line, first: number): boolean {
  return [1, 2, 3].some((step) => line.is(first - step, "алдағы", "болашақ"));
}

/** «қабылдаған болатын» was before; «сапары болатынын хабарлады» is still to come. */
function isPluperfect(line: Line, index: number): boolean {
  return (
    line.lower(index).startsWith("бол") &&
    /(?:[ғқ]ан|[гк]ен|[ыі]п|й?п)$/u.test(line.lower(index - 1))
  );
}

const EXPECTED = /^(?:күтіл|жоспарлан|көзделген|көзделіп|болжан)/u;
/** By the stem it is no past: «талқылайды», «кездеседі», «өткізеді»; but «құттықтады», «қол қойды» are. */
const FUTURE =
  /(?:(?<!^(?:қо|жо|то|құ|ты|сы|жа))йд[ыі]|[мбп][ае][қк]|(?:[ыі]с|[дт]ес|[ыі]з|[рнтйзс][ыі]л|^бол|^бар|^кел|^бер|^өт|аттан)[ае]д[ыі]|қояды)$/u;
/** Present verbs that only tell who says so. */
const SAYING =
  /^(?:хабарла|жаз|дей|айт|сана|есепте|біл|көрсет|атап|келтір|баянда|мәлімде|жеткіз|қара)/u;
const LAST_WORDS = 5;

/**
 * Whether a sentence closes with what is still to come, which its converbs share: «Путинмен кездесіп, келіссөз жүргізеді
 * деп күтілуде».
 */
export function endsAhead(line: Line): boolean {
  if (line.language !== "kk") return false;
  const words = line.tokens.filter(({ kind }) => kind === "word").slice(-LAST_WORDS);
  if (words.some(({ lower }) => EXPECTED.test(lower))) return true;
  const last = words.at(-1)?.lower ?? "";
  return FUTURE.test(last) && !SAYING.test(last);
}
