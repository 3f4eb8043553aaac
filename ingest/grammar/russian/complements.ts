import type { PostRecord } from "../../knowledge/schema.ts";
import type { BodyMention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { type Asked, LED, type Reach } from "./complement-reach.ts";
import { STEPS } from "./complement-steps.ts";
import { bareBody, OFFICE } from "./unlisted-bodies.ts";

export interface Complement {
  readonly last: number;
  readonly body: BodyMention | null;
  readonly country: string | null;
}

const MAX_WORDS = 16;

/**
 * What follows a post: bodies, countries, genitives, one «по …» phrase. Each step takes the next words for one thing that
 * may stand there; the first that can goes on, and where none can the complement ends.
 */
export function findComplement(
  line: Line,
  from: number,
  record: PostRecord,
  postAt: Asked["postAt"],
): Complement {
  const asked: Asked = { line, from, record, postAt };
  let reach: Reach = {
    index: from,
    last: from,
    body: null,
    country: null,
    topic: false,
    free: null,
    titled: false,
  };
  while (reach.index < line.tokens.length && reach.index < from + MAX_WORDS) {
    const next = advance(asked, reach);
    if (!next) break;
    reach = next;
  }
  const { last, country } = reach;
  return { last, body: reach.body ?? unlisted(asked, reach), country };
}

function advance(asked: Asked, reach: Reach): Reach | null {
  for (const step of STEPS) {
    const taken = step(asked, reach);
    if (taken === "stop") return null;
    if (taken) return { ...reach, ...taken };
  }
  return null;
}

/** Genitives no gazetteer knows: «президент Всемирного Совета толерантности» leads that, «начальник отдела» no body at all. */
function unlisted({ line, record }: Asked, { free, last, titled, country }: Reach) {
  if (free === null || !(titled || LED.has(record.id))) return null;
  const body = { ...bareBody(line, free, last), type: "Organization" as const };
  return titled ? { ...body, country } : { ...body, head: OFFICE };
}
