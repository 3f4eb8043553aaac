/** What a client has left of his requests. */
export interface Allowance {
  readonly isAllowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

interface Window {
  readonly endsAt: number;
  used: number;
}

const WINDOW_MS = 60_000;
const MOST_CLIENTS = 10_000;

/** Counts requests per client and minute. Past ten thousand clients the oldest are forgotten, so memory stays bounded. */
export const createRateLimit = (
  perMinute: number,
  now: () => number = Date.now,
): ((client: string) => Allowance) => {
  const windows = new Map<string, Window>();
  return (client) => {
    if (perMinute === 0) return { isAllowed: true, headers: {} };
    const known = windows.get(client);
    const window = known && known.endsAt > now() ? known : { endsAt: now() + WINDOW_MS, used: 0 };
    window.used += 1;
    windows.delete(client);
    windows.set(client, window);
    const [oldest] = windows.keys();
    if (windows.size > MOST_CLIENTS && oldest !== undefined) windows.delete(oldest);
    const seconds = String(Math.max(1, Math.ceil((window.endsAt - now()) / 1000)));
    const isAllowed = window.used <= perMinute;
    return {
      isAllowed,
      headers: {
        "RateLimit-Limit": String(perMinute),
        "RateLimit-Remaining": String(Math.max(0, perMinute - window.used)),
        "RateLimit-Reset": seconds,
        ...(isAllowed ? {} : { "Retry-After": seconds }),
      },
    };
  };
};
