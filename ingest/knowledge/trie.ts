/** A word sequence found in a text: the index behind its last word and all it stands for. */
export interface Match<Value> {
  readonly end: number;
  readonly values: readonly Value[];
}

/** Finds which of many word sequences start at a place of a text; words are compared by keys. */
export class Trie<Value> {
  /** Plain data, so that it can be stored. */
  readonly root: Branch<Value>;

  constructor(root: Branch<Value> = newBranch()) {
    this.root = root;
  }

  /** Files a value under a sequence of words; each word is one key or several that mean the same. */
  add(words: readonly (string | readonly string[])[], value: Value): void {
    if (words.length === 0) return;
    let branches = [this.root];
    for (const keys of words) {
      const all = typeof keys === "string" ? [keys] : keys;
      branches = branches.flatMap((branch) => all.map((key) => grow(branch, key)));
    }
    for (const branch of branches) {
      branch.values ??= [];
      if (!branch.values.includes(value)) branch.values.push(value);
    }
  }

  /** All sequences that start at `from`, longest first. `keysAt(i)` gives all keys of word `i`, none where words end. */
  matches(from: number, keysAt: (index: number) => readonly string[]): readonly Match<Value>[] {
    return this.matchesFrom(this.open(keysAt(from)), from, keysAt);
  }

  /** What a first word with these keys leads to; most words of a text open nothing. */
  open(keys: readonly string[]): readonly Branch<Value>[] {
    return step([this.root], keys);
  }

  /** The same as `matches` when it is known what the first word leads to. */
  matchesFrom(
    opened: readonly Branch<Value>[],
    from: number,
    keysAt: (index: number) => readonly string[],
  ): readonly Match<Value>[] {
    if (opened.length === 0) return NOWHERE;
    const found: Match<Value>[] = [];
    let live = opened;
    for (let end = from + 1; live.length > 0; end++) {
      const values = valuesOf(live);
      if (values.length > 0) found.unshift({ end, values });
      if (live.every(({ children }) => children === null)) break;
      live = step(live, keysAt(end));
    }
    return found;
  }

  /** The longest sequence that starts at `from`; null when none does. */
  longest(from: number, keysAt: (index: number) => readonly string[]): Match<Value> | null {
    return this.matches(from, keysAt)[0] ?? null;
  }
}

const NOWHERE: readonly never[] = [];

function step<Value>(
  branches: readonly Branch<Value>[],
  keys: readonly string[],
): readonly Branch<Value>[] {
  let next: Branch<Value>[] | null = null;
  for (const { children } of branches) {
    if (children === null) continue;
    for (const key of keys) {
      const child = children.get(key);
      if (child === undefined) continue;
      next ??= [];
      next.push(child);
    }
  }
  return next ?? NOWHERE;
}

function valuesOf<Value>(branches: readonly Branch<Value>[]): readonly Value[] {
  let found: readonly Value[] | null = null;
  for (const { values } of branches) {
    if (values === null) continue;
    found = found === null ? values : [...new Set([...found, ...values])];
  }
  return found ?? [];
}

/** What follows a sequence of words, and what the sequence stands for. */
export interface Branch<Value> {
  children: Map<string, Branch<Value>> | null;
  values: Value[] | null;
}

const newBranch = <Value>(): Branch<Value> => ({ children: null, values: null });

function grow<Value>(branch: Branch<Value>, key: string): Branch<Value> {
  branch.children ??= new Map();
  const child = branch.children.get(key) ?? newBranch<Value>();
  branch.children.set(key, child);
  return child;
}

/** The same sequences that stand for other values. */
export function translate<From, To>(branch: Branch<From>, to: (value: From) => To): Branch<To> {
  const children = branch.children && new Map<string, Branch<To>>();
  branch.children?.forEach((child, key) => {
    children?.set(key, translate(child, to));
  });
  return { children, values: branch.values?.map(to) ?? null };
}
