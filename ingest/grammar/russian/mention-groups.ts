import type { Group, Mark, Mention } from "../../stages.ts";
import { joinGroups } from "../joined-groups.ts";
import type { Line } from "../line.ts";

const SEPARATORS = [",", "и", "также", "а"];
const BRACKET_REACH = 7;

/** «Анна Белова, Пётр Орлов и Нурлан Сериков»: only separators between them, and a mark in common. */
export function groupRussian(line: Line, mentions: readonly Mention[]): Group[] {
  return joinGroups(mentions, (groups, mention) => {
    const group = groups.findLast(({ members }) => !members.every((one) => isBracketed(line, one)));
    const marks = group ? joins(line, group, mention) : null;
    return group && marks ? { group, marks } : null;
  });
}

function joins(line: Line, group: Group, mention: Mention): ReadonlySet<Mark> | null {
  if (mention.kind === "country" || group.members.some(({ kind }) => kind === "country")) {
    if (mention.kind !== "country" || !group.members.every(({ kind }) => kind === "country"))
      return null;
  }
  let separators = 0;
  for (let index = group.last; index < mention.first; index++) {
    const text = line.lower(index);
    const behind = pastBrackets(line, index, mention.first);
    if (behind !== null) {
      index = behind;
      continue;
    }
    // «с А. и с Б.», «спикером А. и его коллегой Б.»
    if (["с", "со", "его", "её", "ее", "их"].includes(text)) continue;
    if (!SEPARATORS.includes(text)) return null;
    separators++;
  }
  if (
    (separators === 0 && !sharePost(group.members.at(-1), mention)) ||
    isForumAhead(line, group, mention)
  )
    return null;
  return sharedMarks(group, mention);
}

/** «Анна Белова (Чили)»: where somebody is from parts nobody from the next of a list. */
function isBracketed(line: Line, { kind, first, last }: Mention): boolean {
  return kind === "country" && line.at(first - 1)?.text === "(" && line.at(last)?.text === ")";
}

/** The closing bracket of «(Чили)», «(фракция «Весна»)» that opens at a token. */
function pastBrackets(line: Line, index: number, before: number): number | null {
  if (line.at(index)?.text !== "(") return null;
  for (let end = index + 1; end < Math.min(before, index + BRACKET_REACH); end++)
    if (line.at(end)?.text === ")") return end;
  return null;
}

/** «депутаты Анна Белова Пётр Орлов»: names of one plural post, a comma forgotten between them. */
function sharePost(before: Mention | undefined, mention: Mention): boolean {
  return (
    mention.kind === "person" &&
    before?.kind === "person" &&
    mention.name !== null &&
    mention.posts.length > 0 &&
    mention.posts === before.posts
  );
}

/** «выступая на открытии сессии МПА СНГ, Анна Белова …»: an abbreviation stands in any case, so it agrees with every name. */
function isForumAhead(
  line: Line,
  group: { last: number; members: readonly Mention[] },
  mention: Mention,
) {
  const before = group.members.at(-1);
  return (
    before?.kind === "body" &&
    before.type === "Forum" &&
    mention.kind === "person" &&
    mention.first - group.last === 1 &&
    line.at(group.last)?.text === ","
  );
}

/** «с Председателем Сената А. и спикером Мажилиса Б.»: the preposition serves both, the case must agree. */
function sharedMarks(
  group: { marks: ReadonlySet<Mark>; members: readonly Mention[] },
  mention: Mention,
): ReadonlySet<Mark> | null {
  const shared = [...group.marks].filter((mark) => mention.marks.has(mark));
  if (shared.length > 0) return new Set(shared);
  const [head] = group.members;
  const agrees = head?.cases.some((kase) => mention.cases.includes(kase)) ?? false;
  const carried = group.marks.has("WITH") || group.marks.has("BETWEEN") || group.marks.has("LOC");
  return agrees && carried ? group.marks : null;
}
