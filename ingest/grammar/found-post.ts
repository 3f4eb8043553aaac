import type { BodyMention, PostMention, Range } from "../stages.ts";
import type { Case } from "../text/morphology.ts";
import type { Line } from "./line.ts";

export interface FoundPost extends Range {
  readonly post: PostMention;
  readonly cases: readonly Case[];
  /** Country of the person, written as an adjective: «азербайджанский спикер». */
  readonly demonym: string | null;
  /** The same office of a second body, in Kazakh: «Мәжілістің және партияның төрағасы». */
  readonly second?: FoundPost;
}

/** A committee of a chamber is a body of its own that sits in the chamber, whichever is named first. */
export function joinBodies(body: BodyMention | null, next: BodyMention): BodyMention {
  if (!body) return next;
  const [organization, other] = next.type === "Organization" ? [next, body] : [body, next];
  if (organization.type !== "Organization") return body;
  const country = organization.country ?? other.country;
  // "the Pakistan Peoples Party in the Senate": the one of Pakistan.
  const chambers = other.chambers.filter((house) => !country || house.country === country);
  return { ...organization, chambers, country };
}

const NAMES: readonly string[] = ["forum", "chamber"];
/** In Kazakh the head noun closes a name: «Президент Әкімшілігі»; «уполномоченный по правам человека» is both. */
const KAZAKH_NAMES: readonly string[] = [...NAMES, "organization"];

/** A post inside the name of a body is no post: «Спикерлер конференциясы», «Президент Әкімшілігі». */
export function isInsideBody(line: Line, index: number, last: number): boolean {
  const names = line.language === "kk" ? KAZAKH_NAMES : NAMES;
  return line
    .hits(index)
    .some((hit) => hit.last > last && hit.values.some(({ type }) => names.includes(type)));
}
