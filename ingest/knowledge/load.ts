import envPaths from "env-paths";
import { Dictionary } from "../text/morphology/dictionary.ts";
import { Morphology } from "../text/morphology.ts";
import type { Token } from "../text/tokens.ts";
import type { Language } from "../types.ts";
import { type Cache, openCache } from "./cache.ts";
import { type Compiled, compile } from "./compile.ts";
import { fingerprint, type GazetteerTexts, readDictionary, readGazetteers } from "./files.ts";
import { byLanguage, onDemand } from "./languages.ts";
import { nameTrie } from "./name-trie.ts";
import type { GazetteerName } from "./names.ts";
import { Trie } from "./trie.ts";
import type { Trigger } from "./triggers.ts";
import { type Word, wordsOf } from "./words.ts";

/** Words that turn a thing into a plan, a denial or a memory. */
export interface ModalityWords {
  readonly planned: Trie<true>;
  readonly denied: Trie<true>;
  readonly recalled: Trie<true>;
  readonly former: Trie<true>;
  readonly greeted: Trie<true>;
}

/** Everything the pipeline knows of languages and of the world, read once from ingest/gazetteers. */
export interface Knowledge extends Compiled {
  readonly morphology: Morphology;
  /** Everything the gazetteers name, for look-up in texts of a language. */
  readonly names: (language: Language) => Trie<GazetteerName>;
  /** What is known of a token's written form. */
  readonly words: (language: Language) => (token: Token) => Word;
  readonly triggers: Readonly<Record<Language, Trie<Trigger>>>;
  readonly modality: Readonly<Record<Language, ModalityWords>>;
  readonly presuppose: Readonly<Record<Language, Trie<true>>>;
  readonly ahead: Readonly<Record<Language, Trie<true>>>;
}

const FOLDER = new URL("../gazetteers/", import.meta.url);

/**
 * Reads the gazetteers and the dictionaries; what is made of the gazetteers is kept in the user's cache until they
 * change. Throws what is wrong, with file and place, when one is not valid.
 */
export async function loadKnowledge(
  folder: URL = FOLDER,
  cacheFolder = envPaths("interparl", { suffix: "" }).cache,
): Promise<Knowledge> {
  const texts = readGazetteers(folder);
  const cache = openCache(cacheFolder, fingerprint(texts));
  const compiled = await compiledFrom(texts, cache);
  const morphology = new Morphology(new Dictionary(readDictionary));
  const names = onDemand((language) => nameTrie(compiled, language, morphology, cache));
  const triggers = byLanguage((language) => new Trie(compiled.triggerBranches[language]));
  return {
    ...compiled,
    morphology,
    names,
    triggers,
    words: onDemand((language) =>
      wordsOf({ language, morphology, names: names(language), triggers: triggers[language] }),
    ),
    modality: byLanguage((language) => {
      const { planned, denied, recalled, former, greeted } = compiled.modalityBranches[language];
      return {
        planned: new Trie(planned),
        denied: new Trie(denied),
        recalled: new Trie(recalled),
        former: new Trie(former),
        greeted: new Trie(greeted),
      };
    }),
    presuppose: byLanguage((language) => new Trie(compiled.presupposeBranches[language])),
    ahead: byLanguage((language) => new Trie(compiled.aheadBranches[language])),
  };
}

/** The parsers are loaded only where there is something to parse: they take longer than all the rest. */
async function compiledFrom(texts: GazetteerTexts, cache: Cache): Promise<Compiled> {
  const kept = cache.recall<Compiled>("all");
  if (kept) return kept;
  const { parseRecords } = await import("./records.ts");
  return cache.keep("all", compile(parseRecords(texts)));
}
