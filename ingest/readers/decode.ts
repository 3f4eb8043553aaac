import { analyse } from "chardet";
import iconv from "iconv-lite";

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu;
/** Control characters no text has; tab, line feed, form feed and carriage return are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;
const LOOKED_AT = 4_096;

/** Text of a file in UTF-8, UTF-16, windows-1251 or KOI8-R, a byte order mark included; null when it is no text. */
export function decode(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes);
  if (text === null) return null;
  const head = text.slice(0, LOOKED_AT);
  return (head.match(BINARY)?.length ?? 0) > head.length / 500 ? null : text;
}

function decodeAs(bytes: Uint8Array): string | null {
  const unicode = utf16(bytes);
  if (unicode !== null) return iconv.decode(bytes, unicode, { stripBOM: false });
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return null;
  try {
    return UTF8.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return iconv.decode(bytes, declaredIn(bytes) ?? guess(bytes));
  }
}

/** By the byte order mark or, without one, by zero bytes that stand on one side of each pair. */
function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, LOOKED_AT);
  const highs = [0, 0];
  // Spaces, line ends and digits: their other byte is zero in any UTF-16 text.
  for (let index = 0; index + 1 < head.length; index += 2) {
    const [first = 0, second = 0] = [head[index], head[index + 1]];
    if (second === 0 && first >= 9 && first < 0x7f) highs[0] = (highs[0] ?? 0) + 1;
    if (first === 0 && second >= 9 && second < 0x7f) highs[1] = (highs[1] ?? 0) + 1;
  }
  const [little = 0, big = 0] = highs;
  const isEnough =
    Math.max(little, big) > head.length / 40 && Math.min(little, big) * 20 < Math.max(little, big);
  if (!isEnough) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, LOOKED_AT), "latin1");
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const name = meta ?? xml;
  return name !== undefined && !/^utf/iu.test(name) && iconv.encodingExists(name) ? name : null;
}

/** windows-1251 or KOI8-R: in running text small letters outnumber capitals, and in the wrong one of the two it is the other way. */
function guess(bytes: Uint8Array): string {
  const candidates = ["windows-1251", "koi8-r"].map((encoding) => ({
    encoding,
    score: lowerCaseShare(iconv.decode(bytes.subarray(0, LOOKED_AT * 4), encoding)),
  }));
  const [first, second] = candidates.sort((left, right) => right.score - left.score);
  if (first && second && first.score - second.score > 0.2) return first.encoding;
  const [match] = analyse(bytes).filter(({ name }) => iconv.encodingExists(name));
  return match?.name ?? "windows-1251";
}

const lowerCaseShare = (text: string): number =>
  (text.match(/[а-яё]/gu)?.length ?? 0) / Math.max(1, text.match(/[^\p{ASCII}]/gu)?.length ?? 0);
