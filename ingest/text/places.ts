// Russian place names are not in the dictionary of the morphology, and the stem of many is that of a common word
// («Грузия» – «груз», «Газа» – «газ»), so their case forms are made here and compared exactly.

const PARADIGMS: readonly (readonly [ending: RegExp, cut: number, endings: readonly string[]])[] = [
  [/(?:[оеи]во|[иы]но)$/, 1, ["о", "а", "у", "ом", "е"]],
  [/ия$/, 1, ["я", "и", "ю", "ей"]],
  [/я$/, 1, ["я", "и", "е", "ю", "ей", "ёй"]],
  [/[гкх]а$/, 1, ["а", "и", "е", "у", "ой", "ою"]],
  [/[жшчщ]а$/, 1, ["а", "и", "е", "у", "ей", "ой"]],
  [/ца$/, 1, ["а", "ы", "е", "у", "ей"]],
  [/[^аеёиоуыэюя]а$/, 1, ["а", "ы", "е", "у", "ой", "ою"]],
  [/ий$/, 1, ["й", "я", "ю", "ем", "и"]],
  [/й$/, 1, ["й", "я", "ю", "ем", "е"]],
  // Of either gender: «Израиля», «Казани».
  [/ь$/, 1, ["ь", "я", "ю", "ем", "е", "и", "ью"]],
  [/ичи$/, 1, ["и", "ей", "ам", "ами", "ах"]],
  [/ники$/, 1, ["и", "", "ам", "ами", "ах"]],
  [/ы$/, 1, ["ы", "", "ов", "ам", "ами", "ах"]],
  [/[бвгджзйклмнпрстфхцчшщ]$/, 0, ["", "а", "у", "ом", "ем", "е"]],
];
const IRREGULAR: Readonly<Record<string, string>> = { египет: "египт" };

/** All case forms of a Russian place name of one word, lower case, the nominative first. */
export function placeForms(name: string): string[] {
  const lower = name.toLowerCase();
  const forms = [...hyphenated(lower)];
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll("ё", "е")]))];
}

// «Чолпон-Ата» declines its last part, «Гвинея-Бисау» and «Ростов-на-Дону» their first.
function* hyphenated(lower: string): Generator<string> {
  const first = lower.indexOf("-");
  if (first < 0) return yield* declined(lower);
  const last = lower.lastIndexOf("-");
  const head = lower.slice(0, first);
  const tail = lower.slice(last + 1);
  const governed = /-(?:на|де|ла)-/.test(lower);
  if (!governed && [...declined(tail)].length > 1) {
    for (const form of declined(tail)) yield lower.slice(0, last + 1) + form;
  } else {
    for (const form of declined(head)) yield form + lower.slice(first);
  }
}

function* declined(word: string): Generator<string> {
  yield word;
  const irregular = IRREGULAR[word];
  if (irregular) {
    for (const ending of ["а", "у", "ом", "е"]) yield irregular + ending;
    return;
  }
  const paradigm = PARADIGMS.find(([ending]) => ending.test(word));
  if (!paradigm) return;
  const [, cut, endings] = paradigm;
  for (const ending of endings) yield word.slice(0, word.length - cut) + ending;
}
