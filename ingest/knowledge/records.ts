import * as z from "zod";
import type { GazetteerTexts } from "./files.ts";
import {
  chamberRecord,
  countryRecord,
  forumHead,
  forumRecord,
  givenNamesFile,
  organizationHead,
  personRecord,
  postRecord,
  regionsFile,
  treatyKind,
  triggersFile,
} from "./schema.ts";
import { parseYaml } from "./yaml.ts";

export type Records = ReturnType<typeof parseRecords>;

/** What the gazetteers say, checked. Throws what is wrong, with file and place, when one is not valid. */
export function parseRecords(texts: GazetteerTexts) {
  const read = <Value>(file: string, schema: z.ZodType<Value>) =>
    parse(file, texts.get(file) ?? "", schema);
  return {
    countries: read("countries.yml", z.array(countryRecord)),
    chambers: read("chambers.yml", z.array(chamberRecord)),
    forums: read("forums.yml", z.array(forumRecord)),
    posts: read("posts.yml", z.array(postRecord)),
    organizations: read("organizations.yml", z.array(organizationHead)),
    treatyKinds: read("treaties.yml", z.array(treatyKind)),
    forumHeads: read("forum-heads.yml", z.array(forumHead)),
    persons: [...texts.keys()]
      .filter((file) => file.startsWith("persons/"))
      .flatMap((file) => read(file, z.array(personRecord))),
    given: read("given-names.yml", givenNamesFile),
    triggers: read("triggers.yml", triggersFile),
    abbreviations: read(
      "abbreviations.yml",
      z.record(z.enum(["ru", "kk", "en"]), z.array(z.string())),
    ),
    regions: read("regions.yml", regionsFile),
    topics: read(
      "topics.yml",
      z.strictObject({ en: z.array(z.string()), kk: z.array(z.string()) }),
    ),
  };
}

function parse<Value>(file: string, text: string, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(parseYaml(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TypeError(`${file}: ${issue?.path.join(".")}: ${issue?.message}`);
}
