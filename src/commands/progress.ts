import type { Writable } from "node:stream";
import cliProgress from "cli-progress";

/** A bar on a terminal; elsewhere nothing, so that logs stay short. */
export interface Progress {
  /** More is known to come. */
  expect(more: number): void;
  advance(by?: number): void;
  /** Writes a line without tearing the bar. */
  line(text: string): void;
  stop(): void;
}

const WIDTH = 30;

export const createProgress = (
  stderr: Writable,
  { isTTY, unit }: { readonly isTTY: boolean; readonly unit: string },
): Progress => {
  if (!isTTY) {
    return {
      expect: () => {},
      advance: () => {},
      line: (text) => {
        stderr.write(`${text}\n`);
      },
      stop: () => {},
    };
  }
  const bar = new cliProgress.SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: `{bar} {value}/{total} ${unit} · {duration_formatted}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: WIDTH,
    hideCursor: true,
    // The total grows while the bar moves, so the part done may for a moment be more than all.
    formatBar: (progress, options) =>
      cliProgress.Format.BarFormat(Math.min(1, progress), { ...options, barsize: WIDTH }),
  });
  return {
    expect: (more) => {
      if (bar.isActive) bar.setTotal(bar.getTotal() + more);
      else bar.start(more, 0);
    },
    advance: (by = 1) => {
      if (!bar.isActive) bar.start(by, 0);
      bar.increment(by);
    },
    line: (text) => {
      stderr.write(`\r\u001b[K${text}\n`);
      if (bar.isActive) bar.render();
    },
    stop: () => bar.stop(),
  };
};
