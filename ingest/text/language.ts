import type { Language } from "../types.ts";
import { isKazakhLatin } from "./kazakh-latin.ts";

const MARKUP = /&(?:amp;)*#?\w{2,8};|<[^<>]{1,200}>/gu;
const WORD = /\p{L}+/gu;
const LATIN = /^[\p{Script=Latin}]/u;
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;
const KAZAKH_ENDING = /(?:ында|ындағы|ымен|ына|ынан|лары|ларын|ларына|дарын|тарын|ылды|анды)$/u;
const RUSSIAN_ENDING =
  /(?:ого|его|ться|тся|ени[еяюи]|ост[ьи]|ск(?:ий|ого|ой|ая|ие|их)|ых|ые|ый|ая|ое|ую|ыми|ими|лся|лась|лись|вш(?:ий|ая|его))$/u;
/** Two of three words of a Kazakh text are known as such, and hardly any of a Russian one: half of that is the border. */
const KAZAKH_SHARE = 1 / 3;
/** Enough words to be sure of; longer texts are judged by words spread over them. */
const SAMPLE = 400;

// Words that hold none of the letters only Kazakh has, as typed on a Russian keyboard too.
const KAZAKH_WORDS = new Set(
  "мен бен пен да де деп деген дейді осы сол бар жоқ емес болды болып болады туралы жылы жылдың жыл ел елдің бойынша арасында ретінде сапар сапармен кездесу кездесті кездесуде және жане ушин екі еки арқылы аркылы бұл бул ол оны оның онын сондай кейін кейин бірге бирге казакстан казак айтты атап етті етти берді берди халыкаралык парламенті парламенти болатын болган келді келди бугин кеше тараптар мәселелері мәселелер сонымен катар хабарлайды алды ала тағы тагы барлык".split(
    " ",
  ),
);
const RUSSIAN_WORDS = new Set(
  "и в во на с со по что не для от из к ко о об как его её их также был была были было при за до это этого или а но же у он она они мы который которая которые которого между уже чтобы если этот эта году года сообщает стороны встреча встретился заявил отметил".split(
    " ",
  ),
);

/** The language most words of a text are in; Kazakh is told from Russian by its letters and its small words. */
export function detectLanguage(text: string): Language {
  const votes = { ru: 0, kk: 0, latin: 0, cyrillic: 0 };
  for (const word of sample(text)) {
    if (LATIN.test(word)) {
      votes.latin++;
      continue;
    }
    votes.cyrillic++;
    const lower = word.toLowerCase();
    if (KAZAKH_LETTER.test(lower) || KAZAKH_WORDS.has(lower) || KAZAKH_ENDING.test(lower))
      votes.kk++;
    else if (RUSSIAN_WORDS.has(lower) || RUSSIAN_ENDING.test(lower)) votes.ru++;
  }
  if (votes.latin > votes.cyrillic) return isKazakhLatin(text) ? "kk" : "en";
  return votes.kk > votes.cyrillic * KAZAKH_SHARE || votes.kk > 2 * votes.ru ? "kk" : "ru";
}

function* sample(text: string): Generator<string> {
  const words = text.replace(MARKUP, " ").match(WORD) ?? [];
  const step = Math.max(1, Math.floor(words.length / SAMPLE));
  for (let index = 0; index < words.length; index += step) yield words[index] ?? "";
}
