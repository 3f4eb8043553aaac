import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { lock } from "proper-lockfile";
import { CliError } from "../errors.ts";

/** A lock not refreshed for this long belongs to a process that died, and is taken over. */
const STALE_AFTER_MS = 20_000;
const RETRY_EVERY_MS = 500;
const GIVE_UP_AFTER_MS = 600_000;

interface LockOptions {
  readonly onWait: () => void;
}

/** Runs the work while no other process of this program holds the same lock; waits for it when one does. */
export const withLock = async <Result>(
  path: string,
  { onWait }: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const release = await acquire(path, onWait);
  try {
    return await work();
  } finally {
    await release();
  }
};

const acquire = async (path: string, onWait: () => void): Promise<() => Promise<void>> => {
  const options = { lockfilePath: path, realpath: false, stale: STALE_AFTER_MS };
  try {
    return await lock(path, options);
  } catch (cause) {
    if (!isHeld(cause)) throw cause;
  }
  onWait();
  const retries = {
    retries: GIVE_UP_AFTER_MS / RETRY_EVERY_MS,
    factor: 1,
    minTimeout: RETRY_EVERY_MS,
  };
  try {
    return await lock(path, { ...options, retries });
  } catch (cause) {
    if (!isHeld(cause)) throw cause;
    throw new CliError(`${path}: another interparl has held this lock for ten minutes`, { cause });
  }
};

const isHeld = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === "ELOCKED";
