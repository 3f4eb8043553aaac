const MISSING = -1;
const HAS_VALUE = 1 << 8;
const LEAF = 1 << 31;
const FAR = 1 << 9;
/** Stands between a word and what is filed under it. */
const SEPARATOR = 1;

/**
 * A word graph as OpenCorpora's dictionaries are packed: units of 32 bits that lead from letter to letter, and a guide
 * that names the first child and the next sibling of each. Letters are single bytes of windows-1251.
 */
export class Dawg {
  static readonly root = 0;
  readonly #units: Uint32Array;
  readonly #guide: Uint8Array;

  constructor(packed: Uint8Array) {
    const view = new DataView(packed.buffer, packed.byteOffset);
    const units = view.getUint32(0, true);
    const guide = view.getUint32(4 * units + 4, true);
    this.#units = new Uint32Array(packed.buffer, packed.byteOffset + 4, units);
    this.#guide = new Uint8Array(packed.buffer, packed.byteOffset + 4 * units + 8, 2 * guide);
  }

  /** The node behind a letter; negative where no word goes on with it. */
  follow(node: number, letter: number): number {
    const next = this.#child(node) ^ letter;
    return letter > 0 && ((this.#units[next] ?? 0) & (LEAF | 0xff)) === letter ? next : MISSING;
  }

  /** The node behind all letters of a text, from a node on. */
  followAll(node: number, letters: string): number {
    let at = node;
    for (let index = 0; index < letters.length && at >= 0; index++)
      at = this.follow(at, letterOf(letters.charCodeAt(index)));
    return at;
  }

  /** The number filed under a word; null for none. */
  value(word: string): number | null {
    const node = this.followAll(Dawg.root, word);
    return node >= 0 && this.#hasValue(node) ? (this.#units[this.#child(node)] ?? 0) & ~LEAF : null;
  }

  /** The spellings of a word that have entries, as written first; «е» may stand for «ё». */
  spellings(word: string): { readonly word: string; readonly node: number }[] {
    const found: { word: string; node: number }[] = [];
    this.#spell(word, 0, Dawg.root, found);
    return found;
  }

  #spell(word: string, from: number, start: number, found: { word: string; node: number }[]): void {
    let node = start;
    const branches: [at: number, node: number][] = [];
    for (let at = from; at < word.length && node >= 0; at++) {
      const letter = word.charCodeAt(at);
      if (letter === E) branches.push([at, this.follow(node, YO_BYTE)]);
      node = this.follow(node, letterOf(letter));
    }
    const end = node >= 0 ? this.follow(node, SEPARATOR) : MISSING;
    if (end >= 0) found.push({ word, node: end });
    for (const [at, branch] of branches.reverse())
      if (branch >= 0)
        this.#spell(`${word.slice(0, at)}ё${word.slice(at + 1)}`, at + 1, branch, found);
  }

  /** All entries below a node of `spellings`, each of so many numbers of 15 bits. */
  entries(node: number, numbers: number): number[][] {
    const found: number[][] = [];
    this.#collect(node, new Array(2 * numbers).fill(0), 0, found);
    return found;
  }

  #collect(node: number, bytes: number[], depth: number, found: number[][]): void {
    if (depth === bytes.length) {
      const entry: number[] = [];
      for (let at = 0; at < bytes.length; at += 2)
        entry.push((((bytes[at] ?? 0) ^ 1) << 6) + ((bytes[at + 1] ?? 0) >> 1));
      found.push(entry);
      return;
    }
    let letter = this.#guide[2 * node] ?? 0;
    while (letter > 0) {
      const child = this.follow(node, letter);
      if (child < 0) return;
      bytes[depth] = letter;
      this.#collect(child, bytes, depth + 1, found);
      letter = this.#guide[2 * child + 1] ?? 0;
    }
  }

  #child(node: number): number {
    const unit = this.#units[node] ?? 0;
    return node ^ ((unit >>> 10) << ((unit & FAR) >> 6));
  }

  #hasValue(node: number): boolean {
    return ((this.#units[node] ?? 0) & HAS_VALUE) !== 0;
  }
}

const E = 0x435;
const YO = 0x451;
const YO_BYTE = 184;

/** Windows-1251 of a Russian letter or an ASCII character; 0 for all others. */
function letterOf(code: number): number {
  if (code >= 0x410 && code <= 0x44f) return code - 0x350;
  if (code === YO) return YO_BYTE;
  return code < 128 ? code : 0;
}
