import type { PostRecord } from "../../knowledge/schema.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";

/** Posts of those who serve whoever holds another one. */
const SERVING: readonly string[] = ["official", "charge-daffaires"];
const SERVED: readonly string[] = [
  "president",
  "vice-president",
  "prime-minister",
  "deputy-prime-minister",
  "chair",
  "house-speaker",
  "deputy-chair",
  "minister",
  "head-of-state",
  "monarch",
  "secretary-general",
];

const MAX_DISTRICT = 7;

/**
 * The post somebody serves: "Assistant to the President of Chile Peter Lang", "Special Envoy of the President Anna Berg". Only
 * with "the", for "the adviser to President Anna Berg" names the president.
 */
export function servedPost(
  line: Line,
  { id }: PostRecord,
  link: number,
  postAt: (line: Line, index: number) => FoundPost | null,
): FoundPost | null {
  if (!SERVING.includes(id) || !line.is(link, "to", "of", "for") || !line.is(link + 1, "the"))
    return null;
  const found = postAt(line, link + 2);
  if (!found || found.post.plural || !SERVED.includes(found.post.record.id)) return null;
  return { ...found, last: pastDistrict(line, found.last) };
}

/** "the Representative of the President in the Northern District Anna Berg". */
function pastDistrict(line: Line, from: number): number {
  if (!line.is(from, "in", "to", "for") || !line.is(from + 1, "the")) return from;
  for (let index = from + 2; index < from + MAX_DISTRICT && line.at(index)?.capitalized; index++)
    if (line.is(index, "district", "region", "oblast", "province", "territory")) return index + 1;
  return from;
}
