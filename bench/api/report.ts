import type { Figures } from "./measure.ts";

/** What issue and docs/speed.md promise: so much of the peer's time at most, and so much of raw Bolt's. */
export const BARS = { peer: 0.6, bolt: 1.6 } as const;

export const isWithinBars = (figures: readonly Figures[]): boolean =>
  figures.every(({ ours, peer, bolt }) => ours / peer <= BARS.peer && ours / bolt <= BARS.bolt);

/** A table of medians and ratios; what misses its bar is marked. */
export const printTable = (figures: readonly Figures[]): string => {
  const rows = figures.map(({ operation, clients, ours, oursP95, peer, bolt }) => [
    operation,
    String(clients),
    ...[ours, oursP95, peer, bolt].map((ms) => ms.toFixed(1)),
    mark(ours / peer, BARS.peer),
    mark(ours / bolt, BARS.bolt),
  ]);
  const head = [
    ...["operation", "clients", "ours ms", "ours p95", "peer ms", "bolt ms"],
    ...["ours/peer", "ours/bolt"],
  ];
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
};

const mark = (ratio: number, bar: number): string =>
  `${ratio.toFixed(2)}${ratio <= bar ? "" : " !"}`;
