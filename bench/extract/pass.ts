/** One pass over all articles. */
export interface Pass {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of processor time, all threads together; not disturbed by what else the machine does. */
  readonly cpu: number;
  /** Greatest memory of the process so far, in KiB. */
  readonly memory: number;
}

/** Measures a synchronous pass in this process. */
export const measurePass = (run: () => void): Pass => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(cpu);
  return {
    wall: (performance.now() - wall) / 1e3,
    cpu: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS,
  };
};

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
