/** A word sequence found in a text: the index behind its last word and all it stands for. */
export interface Match<Value> {
  readonly end: number;
  readonly values: readonly Value[];
}

/** Finds which of many word sequences start at a place of a text; words are compared by keys. */
export class Trie<Value> {
  readonly #root = new Branch<Value>();

  /** Files a value under a sequence of words; each word is one key or several that mean the same. */
  add(words: readonly (string | readonly string[])[], value: Value): void {
    if (words.length === 0) return;
    let branches = [this.#root];
    for (const keys of words) {
      const all = typeof keys === "string" ? [keys] : keys;
      branches = branches.flatMap((branch) => all.map((key) => branch.grow(key)));
    }
    for (const { values } of branches) if (!values.includes(value)) values.push(value);
  }

  /** All sequences that start at `from`, longest first. `keysAt(i)` gives all keys of word `i`, none where words end. */
  matches(from: number, keysAt: (index: number) => readonly string[]): Match<Value>[] {
    const first = keysAt(from);
    if (!this.#opens(first)) return [];
    const found: Match<Value>[] = [];
    let live = [this.#root];
    for (let index = from; live.length > 0; index++) {
      const values = valuesOf(live);
      if (values.length > 0) found.unshift({ end: index, values });
      const keys = index === from ? first : keysAt(index);
      const next: Branch<Value>[] = [];
      for (const branch of live) {
        for (const key of keys) {
          const child = branch.children.get(key);
          if (child) next.push(child);
        }
      }
      live = next;
    }
    return found;
  }

  /** Most words of a text open no sequence, so this is asked before anything is made. */
  #opens(keys: readonly string[]): boolean {
    for (const key of keys) if (this.#root.children.has(key)) return true;
    return false;
  }

  /** The longest sequence that starts at `from`; null when none does. */
  longest(from: number, keysAt: (index: number) => readonly string[]): Match<Value> | null {
    return this.matches(from, keysAt)[0] ?? null;
  }
}

function valuesOf<Value>(branches: readonly Branch<Value>[]): readonly Value[] {
  const filled = branches.filter(({ values }) => values.length > 0);
  const [only] = filled;
  return filled.length < 2
    ? (only?.values ?? [])
    : [...new Set(filled.flatMap(({ values }) => values))];
}

class Branch<Value> {
  readonly children = new Map<string, Branch<Value>>();
  readonly values: Value[] = [];

  grow(key: string): Branch<Value> {
    const child = this.children.get(key) ?? new Branch<Value>();
    this.children.set(key, child);
    return child;
  }
}
