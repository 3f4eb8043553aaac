import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The gazetteers of a folder: text by file, as in "persons/kz.yml". */
export type GazetteerTexts = ReadonlyMap<string, string>;

const INGEST = fileURLToPath(new URL("..", import.meta.url));
/** What turns gazetteers into knowledge. */
const MAKERS = ["knowledge", "text", "text/morphology"];

export function readGazetteers(folder: URL): GazetteerTexts {
  const root = fileURLToPath(folder);
  const files = ["", "persons/"].flatMap((below) => filesIn(join(root, below), below, ".yml"));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

/** A file of the Russian dictionaries that npm `az` carries. */
export function readDictionary(file: string): Buffer {
  return readFileSync(
    join(dirname(createRequire(import.meta.url).resolve("az")), "..", "dicts", file),
  );
}

/** Equal only for the same gazetteers read by the same code with the same dictionaries on the same engine. */
export function fingerprint(texts: GazetteerTexts): string {
  const hash = createHash("sha256").update(process.versions.v8).update(readDictionary("meta.json"));
  for (const folder of MAKERS)
    for (const file of filesIn(join(INGEST, folder), folder, ".ts"))
      hash.update(readFileSync(join(INGEST, file)));
  for (const [file, text] of texts) hash.update(`${file}\n${text}\n`);
  return hash.digest("hex").slice(0, 32);
}

function filesIn(folder: string, below: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(below, file));
}
