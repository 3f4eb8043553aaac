import type { BodyMention } from "../../stages.ts";
import { findBody, findCountry, findOrganization } from "../bodies.ts";
import { type FoundPost, isInsideBody, joinBodies } from "../found-post.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";

/**
 * Bodies and countries before the post: «Қазақстан Республикасы Парламенті Мәжілісінің Төрағасы».
 */
export function kazakhPost(line: Line, first: number): FoundPost | null {
  let index = first;
  let former = false;
  let body: BodyMention | null = null;
  let country: string | null = null;
  let demonym: string | null = null;
  for (let step = 0; step < 8; step++) {
    const hit = line.hit(index, "post");
    const [value] = hit?.values ?? [];
    if (hit && value && !isInsideBody(line, index, hit.last)) {
      return {
        first,
        last: hit.last,
        cases: [],
        demonym: body ? null : demonym,
        post: {
          record: value.record,
          first,
          last: hit.last,
          title: nominativePhrase(line, first, hit.last, hit.last),
          body,
          country: country ?? body?.country ?? null,
          former,
          plural: isPluralPost(line, hit.last - 1),
        },
      };
    }
    const formerHit = line.knowledge.modality[line.language].former.longest(0, (word) => [line.lower(index + word)]);
    if (formerHit) {
      former = true;
      index += formerHit.end;
      continue;
    }
    const found = kazakhCommittee(line, index) ?? findBody(line, index);
    if (found) {
      body = joinBodies(body, found);
      country = country ?? found.country;
      index = found.last;
    } else {
      const place = findCountry(line, index);
      if (place) {
        if (isHost(line, place.last - 1)) index = place.last;
        else {
          if (place.form !== "city") country = country ?? place.code;
          if (place.form === "adjective") demonym = place.code;
          index = place.last;
        }
      } else return null;
    }
  }
  return null;
}

function isPluralPost(line: Line, index: number): boolean {
  return /(?:лары|лері|дары|дері|тары|тері)/u.test(line.lower(index));
}

/** «Қазақстандағы елшісі»: where the ambassador works, not whom he stands for. */
function isHost(line: Line, index: number): boolean {
  return /(?:дағы|дегі|тағы|тегі)$/u.test(line.lower(index));
}

/** «Халықаралық істер, қорғаныс және қауіпсіздік комитетінің төрағасы»: the words before the head noun are its name. */
function kazakhCommittee(line: Line, first: number): BodyMention | null {
  if (!line.at(first)?.capitalized) return null;
  for (let index = first; index < Math.min(first + 9, line.tokens.length); index++) {
    const body = findOrganization(line, index);
    if (body && index > first && !findBody(line, first)) return { ...body, first, name: [line.text(first, index), body.name].filter(Boolean).join(" ") };
    const token = line.at(index);
    if (!token || (token.kind === "punctuation" && token.text !== ",") || line.hit(index, "post")) return null;
  }
  return null;
}
