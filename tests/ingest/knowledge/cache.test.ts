import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openCache } from "../../../ingest/knowledge/cache.ts";
import { type Knowledge, loadKnowledge } from "../../../ingest/knowledge/load.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "interparl-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("openCache", () => {
  const record = { id: "one" };
  const value = { byKey: new Map([["key", record]]), all: [record], words: new Set(["word"]) };

  test("gives back what was kept, one object where it was one", () => {
    openCache(folder, "f").keep("name", value);
    const recalled = openCache(folder, "f").recall<typeof value>("name");
    expect(recalled).toEqual(value);
    expect(recalled?.byKey.get("key")).toBe(recalled?.all[0]);
  });

  test("knows nothing under another name or fingerprint", () => {
    openCache(folder, "f").keep("name", value);
    expect(openCache(folder, "g").recall("name")).toBeNull();
    expect(openCache(folder, "f").recall("other")).toBeNull();
  });

  test.each([
    ["an empty file", ""],
    ["a cut file", "\u00ff\u000fo"],
    ["a file of something else", "no cache"],
  ])("%s holds nothing", (_, content) => {
    const cache = openCache(folder, "f");
    cache.keep("name", value);
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), content, "latin1");
    expect(cache.recall("name")).toBeNull();
  });

  test("a folder that cannot be written to keeps nothing, and nobody notices", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const cache = openCache(join(file, "below"), "f");
    expect(cache.keep("name", value)).toBe(value);
    expect(cache.recall("name")).toBeNull();
  });
});

describe("loadKnowledge", { timeout: 60_000 }, () => {
  const plain = ({ morphology, words, names, ...rest }: Knowledge) => ({
    ...rest,
    names: (["ru", "kk", "en"] as const).map(names),
  });
  const files = () =>
    readdirSync(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs] as const);
  let made: ReturnType<typeof plain>;
  beforeAll(async () => {
    made = plain(await loadKnowledge(undefined, "/dev/null/nowhere"));
  }, 60_000);

  test("a second load reads what the first one kept", async () => {
    plain(await loadKnowledge(undefined, folder));
    const kept = files();
    expect(kept.length).toBeGreaterThan(0);
    expect(isDeepStrictEqual(plain(await loadKnowledge(undefined, folder)), made)).toBe(true);
    expect(files()).toEqual(kept);
  });

  test("a damaged cache is made anew", async () => {
    plain(await loadKnowledge(undefined, folder));
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), "damaged");
    expect(isDeepStrictEqual(plain(await loadKnowledge(undefined, folder)), made)).toBe(true);
    for (const file of readdirSync(folder))
      expect(statSync(join(folder, file)).size).toBeGreaterThan(100);
  });

  test("a changed gazetteer is read at once", async () => {
    const gazetteers = mkdtempSync(join(tmpdir(), "interparl-gazetteers-"));
    cpSync("ingest/gazetteers", gazetteers, { recursive: true });
    const place = pathToFileURL(`${gazetteers}/`);
    await loadKnowledge(place, folder);
    writeFileSync(join(gazetteers, "topics.yml"), "en: [glimmering]\nkk: []\n");
    const { topics } = await loadKnowledge(place, folder);
    rmSync(gazetteers, { recursive: true });
    expect([...topics]).toEqual(["glimmering"]);
  });
});
