import type { FoundTrigger } from "../grammar/triggers.ts";
import type { Scene } from "../scene.ts";
import type { Group, Mark, PersonMention } from "../stages.ts";

const LINKS = [
  "болып",
  "етіп",
  "қызметіне",
  "лауазымына",
  "қызметінен",
  "лауазымынан",
  "ретінде",
  "орынтағына",
  "қызметін",
  "лауазымын",
];
/** «төрағалығына», «спикерлікке» */
const ABSTRACT = /[лд][ыі](?:ққа|кке|[ғг][ыі]на|[ғг][ыі]не)$/u;
const REACH = 14;
const ACTIVE = ["сайлады", "тағайындады", "алды"];

/** The post somebody comes to: «Мәжілістің вице-спикері қызметіне сайланды», «спикері болды». */
export function kazakhOffice(
  { reading: { mentions, line } }: Scene,
  { first }: FoundTrigger,
): PersonMention | null {
  const offices = mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === "person" &&
      mention.name === null &&
      mention.last <= first &&
      first - mention.last <= REACH,
  );
  const isFilled = ({ last }: PersonMention) =>
    last === first || line.is(last, ...LINKS) || ABSTRACT.test(line.lower(last - 1));
  return offices.filter(isFilled).at(-1) ?? null;
}

/** Who comes to it: named before the post, or between it and the verb: «орынбасары болып Х пен У сайланды». */
export function kazakhElected(
  { reading: { groups, line } }: Scene,
  office: PersonMention,
  { first, last }: FoundTrigger,
): Group | null {
  const isActive = line.is(last - 1, ...ACTIVE);
  const stands = (mark: Mark) => (group: Group) =>
    group.last <= first && group.marks.has(mark) && isNamed(group);
  if (isActive) return groups.filter(stands("OBJ")).at(-1) ?? null;
  const subjects = groups.filter(stands("SUBJ"));
  const inside = subjects.filter((group) => group.first >= office.last);
  const before = subjects.filter(
    (group) => group.last <= office.first && office.first - group.last <= REACH,
  );
  return inside.at(-1) ?? before.at(-1) ?? null;
}

function isNamed({ members }: Group): boolean {
  return members.every((member) => member.kind === "person" && member.name !== null);
}
