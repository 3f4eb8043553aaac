/** Word forms repeat, texts do not: enough for the vocabulary of a language, bounded for runs without end. */
const MOST_KEPT = 100_000;

/** A pure function of one string that remembers its results; forgets all of them when there are too many. */
export function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  return rememberBy((key) => key, make);
}

/** The same for a function of whatever has such a string. */
export function rememberBy<Subject, Value>(
  keyOf: (subject: Subject) => string,
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new Map<string, Value>();
  return (subject) => {
    const key = keyOf(subject);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const value = make(subject);
    known.set(key, value);
    return value;
  };
}
