import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Plain data kept under names. */
export interface Cache {
  /** Null when nothing is kept under the name. */
  readonly recall: <Value>(name: string) => Value | null;
  /** Gives back the value, kept or not. */
  readonly keep: <Value>(name: string, value: Value) => Value;
}

const EXTENSION = ".knowledge";
/** Files of this many gazetteers, three languages and a core each, are kept. */
const MOST_KEPT = 16;

/**
 * A cache in files of a folder. Their names bear the fingerprint of all that the data are made from, so a changed
 * gazetteer is never answered from an old file. A damaged file holds nothing, and a folder that cannot be written to
 * keeps nothing.
 */
export function openCache(folder: string, fingerprint: string): Cache {
  const fileOf = (name: string) => join(folder, `${fingerprint}-${name}${EXTENSION}`);
  return {
    recall: <Value>(name: string) => readBack(fileOf(name)) as Value | null,
    keep: (name, value) => {
      write(folder, fileOf(name), serialize(value));
      return value;
    },
  };
}

function readBack(file: string): unknown {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return null;
  }
}

/** Written beside and then renamed, so that whoever reads meanwhile sees all of it or nothing. */
function write(folder: string, file: string, content: Buffer): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, file);
    dropOldest(folder);
    return true;
  } catch {
    return false;
  }
}

function dropOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => join(folder, file))
    .sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs);
  for (const file of files.slice(MOST_KEPT)) rmSync(file, { force: true });
}
