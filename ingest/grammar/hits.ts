import type { GazetteerName } from "../knowledge/names.ts";

/** Gazetteer names of one length that start at a token; `last` is the token behind them. */
export interface Hit {
  readonly last: number;
  readonly values: readonly GazetteerName[];
  /** The type all values share, so that most look-ups need not sort them; null where they differ. */
  readonly type: GazetteerName["type"] | null;
}

/** A hit of one type only. */
export interface HitOf<Type extends GazetteerName["type"]> {
  readonly last: number;
  readonly values: readonly Extract<GazetteerName, { type: Type }>[];
}

/** The type all values share; null where they differ. */
export function typeOf(values: readonly GazetteerName[]): GazetteerName["type"] | null {
  const type = values[0]?.type ?? null;
  for (const value of values) if (value.type !== type) return null;
  return type;
}
