import type { Line } from "../line.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const CHINESE = set(
  "Ань Бай Бао Бо Вань Ван Ваньшао Вэй Вэнь Гао Го Гу Гуань Гун Ду Дуань Дун Дэн Дин Дай Е Жуань Жэнь Инь Кан Кун Лай Лань Ли Ло Лу Луань Лун Лю Люй Лян Ляо Линь Лэй Ма Мао Мэй Мэн Ни Оуян Пань Пэн Пэй Се Си Су Сун Сунь Сы Сыма Ся Сян Сяо Сюй Сюн Сюэ Синь Син Тан Тань Тао Тун Тянь У Фан Фань Фу Фэн Хань Хао Хоу Ху Хуан Хун Хэ Цай Цао Цзи Цзин Цзинь Цзоу Цзэн Цзя Цзян Цинь Ци Цуй Цю Цюань Цянь Цэнь Чан Чжан Чжао Чжоу Чжу Чжун Чжэн Чжэнь Чжо Чжай Чу Чэн Чэнь Ша Шан Шао Ши Шэнь Шэн Шуай Шу Ю Юань Юй Юн Юэ Янь Ян Яо",
);
const VIETNAMESE = set(
  "Буй Ву Выонг Данг Динь Доан Зыонг Као Лам Ле Лыонг Нго Нгуен Тхай Фам Фан Хоанг Хо Хюинь Чан Чинь Чыонг",
);
const KOREAN = set(
  "Ким Пак Чхве Чой Чон Чо Чу Юн Лим Ли Хан Квон Хван Сон Хон Мун Пэ Пек Квак Чин Ян Син Сим Нам Пан Ко Кан",
);

/** A syllable of Palladius' transcription: «цзянь», «чао», «вэй», «юань». */
const SYLLABLE =
  "(?:чж|цз|[бпмфдтнлгкхцчшжрсв])?(?:[иу]?а(?:нь|н|о|й)?|я(?:нь|н|о)?|ю(?:ань|нь|н|э|й)?|э(?:нь|н|й|р)?|о(?:у|н)?|у(?:нь|н|й|о)?|ы(?:й|нь|н)?|и(?:нь|н)?|е)";
const CHINESE_GIVEN = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`, "u");
const SHORT = /^\p{Lu}\p{Ll}{1,5}$/u;
const HYPHENED = /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{1,5}$/u;
const MAX_WORDS = 4;

/**
 * How many words of a Chinese, Vietnamese or Korean name stand at a token, told by the family name before and the shape of what
 * follows: «Сун Тао сказал», «с Чан Тхань Маном», «Ким Чин Пхё». None such name needs to be known to anybody.
 */
export function asianWords(line: Line, first: number): number {
  if (line.language !== "ru" || !line.at(first + 1)?.capitalized) return 0;
  return line.onceAt(readWords, first);
}

function readWords(line: Line, first: number): number {
  const family = line.at(first)?.text ?? "";
  if (CHINESE.has(family) && isChineseGiven(line, first + 1)) return 2;
  const count = shortWords(line, first);
  if (VIETNAMESE.has(family) && count > 1) return count;
  if (!KOREAN.has(family)) return 0;
  return count === 3 ? 3 : Number(HYPHENED.test(line.at(first + 1)?.text ?? "")) * 2;
}

/** In the nominative or inflected: «Тао», «Чуньлинем». */
function isChineseGiven(line: Line, index: number): boolean {
  if (line.hits(index).length > 0 || !endsHere(line, index + 1)) return false;
  const forms = [line.lower(index), ...(line.word(index)?.nominatives ?? [])];
  return forms.some((form) => CHINESE_GIVEN.test(form));
}

/** «с Чжао Лэцзи Маулен Ашимбаев отметил…»: behind it only another name may open. */
function endsHere(line: Line, index: number): boolean {
  if (!line.at(index)?.capitalized) return true;
  const forms = line.word(index)?.nominatives ?? [];
  return forms.some((form) => line.knowledge.givenNames.has(form));
}

function shortWords(line: Line, first: number): number {
  let count = 1;
  while (SHORT.test(line.at(first + count)?.text ?? "")) count++;
  return count <= MAX_WORDS && endsHere(line, first + count) ? count : 0;
}
