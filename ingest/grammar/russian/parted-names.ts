import type { FoundPost } from "../found-post.ts";
import { skipHonorifics } from "../honorifics.ts";
import type { Line } from "../line.ts";
import { type FoundName, findName, type NameContext } from "../names.ts";
import { findPost } from "../posts.ts";

const MAX_PARTS = 4;
const MAX_CLAUSE = 16;
const MAX_RANK = 5;

export interface PartedName {
  readonly name: FoundName;
  readonly posts: readonly FoundPost[];
}

type Context = Omit<NameContext, "afterPost">;

/**
 * The name that commas part from its post: «председатель комитета, генерал-полковник Виктор Орлов», «руководитель делегации,
 * прибывшей в столицу, Данат Мусин выступил», «Председатель Сената, Д. Мусин выступил».
 */
export function partedName(
  line: Line,
  led: readonly FoundPost[],
  context: Context,
): PartedName | null {
  const lead = led.at(-1);
  if (!lead || lead.post.plural || lead.cases.length === 0) return null;
  const posts = [...led];
  let index = lead.last;
  for (let part = 0; part < MAX_PARTS && line.at(index)?.text === ","; part++) {
    const bare = nameAt(line, index + 1, lead, context);
    if (bare) return isSubject(line, bare, lead) ? { name: bare, posts } : null;
    const next = findPost(line, index + 1);
    const post = next && !next.post.plural && agrees(next.cases, lead.cases) ? next : null;
    const past = post?.last ?? pastRank(line, index + 1, lead) ?? pastClause(line, index + 1);
    if (past === null) return null;
    if (post) posts.push(post);
    const name = line.at(past)?.text === "," ? null : nameAt(line, past, lead, context);
    if (name) return { name, posts };
    index = past;
  }
  return null;
}

function nameAt(
  line: Line,
  index: number,
  { cases }: FoundPost,
  context: Context,
): FoundName | null {
  const name = findName(line, skipHonorifics(line, index), { ...context, afterPost: true });
  return name && agrees(name.cases, cases) ? name : null;
}

/** A verb in the singular follows, so that it is one person: «…, Д. Мусин выступил», but «…, Д. Мусин и А. Нурова выступили». */
function isSubject(line: Line, { last, cases }: FoundName, lead: FoundPost): boolean {
  const [verb] = line.analyze(last);
  const isVerb = verb?.pos === "VERB" && !verb.plural;
  return isVerb && cases.includes("nomn") && lead.cases.includes("nomn");
}

/** «генерал-полковник», «академик РАН», «доктор исторических наук»: somebody in the post's case, who holds no post by that. */
function pastRank(line: Line, index: number, { cases }: FoundPost): number | null {
  if (line.at(index)?.capitalized || line.hits(index).length > 0) return null;
  const isSomebody = line
    .analyze(index)
    .some(
      ({ pos, animate, plural, case: kase }) =>
        pos === "NOUN" && animate && !plural && kase !== null && cases.includes(kase),
    );
  if (!isSomebody) return null;
  let last = index + 1;
  while (last < index + MAX_RANK && belongsToRank(line, last)) last++;
  return last;
}

function belongsToRank(line: Line, index: number): boolean {
  const token = line.at(index);
  if (/^[А-ЯЁ]{2,6}$/u.test(token?.text ?? "")) return true;
  return (
    token?.capitalized === false &&
    line
      .analyze(index)
      .some(({ pos, case: kase }) => ["NOUN", "ADJF"].includes(pos) && kase === "gent")
  );
}

/** «принимающей участие в сессии», up to the comma that closes it. */
function pastClause(line: Line, index: number): number | null {
  if (line.analyze(index)[0]?.pos !== "PRTF") return null;
  for (let at = index + 1; at < index + MAX_CLAUSE; at++) {
    if (line.analyze(at)[0]?.pos === "VERB") return null;
    if (line.at(at)?.text === "," && line.at(at + 1)?.capitalized) return at;
  }
  return null;
}

function agrees(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((kase) => other.includes(kase));
}
