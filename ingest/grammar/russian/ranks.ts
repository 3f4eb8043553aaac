import type { FoundPost } from "../found-post.ts";
import type { Line } from "../line.ts";

const RANK =
  /^(?:(?:генерал|контр|вице)(?:-[а-яё]+)?|генерал|адмирал|полковник|академик|профессор)$/;

/**
 * «председатель комитета по обороне, генерал-полковник Пётр Орлов»: behind a comma a rank in the case of the post is the same
 * person's; the token in front of the rank.
 */
export function pastRankComma(line: Line, posts: readonly FoundPost[], index: number): number {
  const last = posts.at(-1);
  if (line.language !== "ru" || !last || last.post.plural) return index;
  if (last.last !== index || line.at(index)?.text !== ",") return index;
  const isRank = line
    .analyze(index + 1)
    .some(
      ({ lemma, case: kase, plural }) =>
        RANK.test(lemma) && !plural && kase !== null && last.cases.includes(kase),
    );
  return isRank || line.is(index + 1, "шейх-уль-ислам") ? index + 1 : index;
}
