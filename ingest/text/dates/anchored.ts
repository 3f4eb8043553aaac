import type { Language } from "../../types.ts";

const ANCHORED: Readonly<Record<Language, readonly (readonly [words: RegExp, days: number])[]>> = {
  ru: [
    [/(?:^|\s)(?:в (?:этот|тот) же день|тем же днём|тем же днем)(?=$|[\s,.])/iu, 0],
    [/(?:^|\s)(?:на (?:следующий|другой) день|днём позже|днем позже)(?=$|[\s,.])/iu, 1],
    [/^(?:Затем|Далее|После этого|Потом)(?=$|[\s,])/u, 0],
    [/(?:^|\s)(?:днём ранее|днем ранее|за день до этого)(?=$|[\s,.])/iu, -1],
  ],
  kk: [[/(?:^|\s)сол күні(?=$|[\s,.])/iu, 0]],
  en: [
    [/\b(?:on )?the same day\b/iu, 0],
    [/\b(?:on )?the (?:next|following) day\b/iu, 1],
  ],
};

/** How many days after the day told last a sentence places its event: «в тот же день», «затем», "the next day". Null without such words. */
export function daysBehind(sentence: string, language: Language): number | null {
  return ANCHORED[language].find(([words]) => words.test(sentence))?.[1] ?? null;
}
