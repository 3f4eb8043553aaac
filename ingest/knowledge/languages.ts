import type { Language } from "../types.ts";

export const byLanguage = <Value>(
  make: (language: Language) => Value,
): Record<Language, Value> => ({
  ru: make("ru"),
  kk: make("kk"),
  en: make("en"),
});

/** One value a language, made when an article of that language first asks for it. */
export function onDemand<Value>(
  make: (language: Language) => Value,
): (language: Language) => Value {
  const made = new Map<Language, Value>();
  return (language) => {
    const value = made.get(language) ?? make(language);
    made.set(language, value);
    return value;
  };
}
