import { ingest } from "../../ingest/index.ts";
import type { Knowledge } from "../../ingest/knowledge/load.ts";
import { scoreArticle } from "./count.ts";
import type { GoldArticle } from "./gold.ts";
import type { Scored } from "./report.ts";

/** Extracts from each article of the gold and compares. */
export const scoreAll = (gold: readonly GoldArticle[], knowledge: Knowledge): Scored[] =>
  gold.map(({ article, gold: annotation, path }) => ({
    path,
    language: article.language,
    outlet: annotation.outlet,
    set: annotation.set,
    ...pick(scoreArticle(annotation, ingest(article, knowledge).statements)),
  }));

const pick = ({ counts, mistakes }: ReturnType<typeof scoreArticle>) => ({ counts, mistakes });
