import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";

/** What a complement is looked for: the words behind a post. */
export interface Asked {
  readonly line: Line;
  readonly from: number;
  readonly record: PostRecord;
  /** Reads a post that is served: «советник президента». */
  readonly postAt: (line: Line, first: number) => FoundPost | null;
}

/** How far a complement has got. */
export interface Reach {
  /** Where the next word is looked for. */
  readonly index: number;
  /** The token behind what belongs to it for certain. */
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
  /** Behind «по». */
  readonly topic: boolean;
  /** Where genitives of no body's name began: «руководитель пресс-службы парламента» heads no parliament. */
  readonly free: number | null;
  /** They are written as a name. */
  readonly titled: boolean;
}

/** Takes the next words for one thing that may stand there; ends the complement where they cannot belong to it. */
export type Step = (asked: Asked, reach: Reach) => Partial<Reach> | "stop" | null;

/** Posts that lead what stands behind them, so that a country there is not what they lead: «глава федерации … Кубы». */
export const LED: ReadonlySet<string> = new Set([
  "chair",
  "head",
  "director",
  "deputy-chair",
  "secretary-general",
  "member",
  "people-deputy",
]);

/** The reach up to a token, all before it certain. */
export const to = (last: number): Pick<Reach, "index" | "last"> => ({ index: last, last });
