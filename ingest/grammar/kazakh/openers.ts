import type { Line } from "../line.ts";

const OPENERS = new Set([
  "сондай-ақ",
  "сонымен",
  "бүгін",
  "кеше",
  "ертең",
  "биыл",
  "былтыр",
  "бұл",
  "осы",
  "сол",
  "оның",
  "ал",
  "енді",
  "өз",
  "кейін",
  "кездесу",
  "кездесуде",
  "бұған",
  "бұдан",
  "осылайша",
  "алдымен",
  "мұны",
]);
/** «Айта кетейік», «Еске салайық», «Айта кетсек» */
const ASIDE = /(?:[ае]й[ыі]қ|[ае]й[ыі]к|сек|сақ|кету|керек|кетерлігі)$/u;

/** Whether a word only opens its sentence and belongs to no name: «Сондай-ақ», «Айта кетейік, …». */
export function opensSentence(line: Line, index: number): boolean {
  if (OPENERS.has(line.lower(index))) return true;
  return index === 0 && [1, 2].some((at) => ASIDE.test(line.lower(at)));
}
