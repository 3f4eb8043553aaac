import type { BodyMention, Mention, PersonMention, PostMention } from "../../stages.ts";
import type { Line } from "../line.ts";
import { kazakhCase } from "./cases.ts";

const SITTING = /^отырыс/u;
const REACH = 3;

/** «Мәжіліс отырысында депутат Ардақ Назаров»: whoever sits in the one house the sentence places itself in. */
export function seatDeputies(line: Line, mentions: readonly Mention[]): Mention[] {
  const houses = mentions.filter(
    (mention): mention is BodyMention => mention.kind === "body" && isPlace(line, mention),
  );
  const [house, ...others] = houses;
  if (!house || others.length > 0) return [...mentions];
  return mentions.map((mention) => (mention.kind === "person" ? seated(mention, house) : mention));
}

/** «Мәжілісте», «Мәжіліс отырысында», «Мәжілістің жалпы отырысында». */
function isPlace(line: Line, { type, last }: BodyMention): boolean {
  if (type !== "Chamber") return false;
  if (kazakhCase(line, last - 1) === "loct") return true;
  for (let index = last; index < last + REACH; index++)
    if (SITTING.test(line.lower(index)) && kazakhCase(line, index) === "loct") return true;
  return false;
}

function seated(mention: PersonMention, house: BodyMention): PersonMention {
  const isBare = ({ record, body, country }: PostMention) =>
    record.id === "member" && body === null && country === null;
  return {
    ...mention,
    posts: mention.posts.map((post) => (isBare(post) ? { ...post, body: house } : post)),
  };
}
