import type { BodyMention, CountryMention, Mention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { nominativePhrase } from "../nominative.ts";

/** «с сербской парламентской делегацией»: an organization is of the country whose adjective stands before it. */
export function ownBodies(line: Line, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, place) => {
    const before = mentions[place - 1];
    if (mention.kind !== "body" || before?.kind !== "country") return mention;
    return isOpen(mention) && isOwner(line, before, mention)
      ? owned(line, before, mention)
      : mention;
  });
}

/** Bodies that no gazetteer and no country, chamber or forum written with them tells. */
function isOpen({ type, country, chambers, joint }: BodyMention): boolean {
  return type === "Organization" && !country && chambers.length === 0 && !joint;
}

function isOwner(line: Line, country: CountryMention, body: BodyMention): boolean {
  const agrees = body.cases.length === 0 || country.cases.some((kase) => body.cases.includes(kase));
  if (country.form !== "adjective" || !agrees) return false;
  for (let index = country.last; index < body.first; index++)
    if (!line.analyze(index).some(({ pos }) => pos === "ADJF")) return false;
  return true;
}

function owned(line: Line, country: CountryMention, body: BodyMention): BodyMention {
  const headLast = line.hit(body.first, "organization")?.last ?? body.last;
  const name = nominativePhrase(line, country.first, body.last, headLast);
  return { ...body, country: country.code, name };
}
