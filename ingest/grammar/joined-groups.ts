import type { Group, Mark, Mention } from "../stages.ts";

/** A list as far as it has been read. */
export interface OpenGroup extends Group {
  last: number;
  readonly members: Mention[];
  marks: ReadonlySet<Mark>;
}

/** The list a mention goes on with, and how both stand then; null where it opens one of its own. */
type Continue = (
  groups: readonly OpenGroup[],
  mention: Mention,
) => { readonly group: OpenGroup; readonly marks: ReadonlySet<Mark> } | null;

/** Joins mentions that stand as one, in their order. */
export function joinGroups(mentions: readonly Mention[], goesOn: Continue): Group[] {
  const groups: OpenGroup[] = [];
  for (const mention of mentions) {
    const found = goesOn(groups, mention);
    if (found) {
      found.group.members.push(mention);
      found.group.last = mention.last;
      found.group.marks = found.marks;
    } else {
      const { first, last, marks } = mention;
      groups.push({ first, last, members: [mention], marks });
    }
  }
  return groups;
}
