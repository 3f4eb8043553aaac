import { bodiesIn } from "./named-bodies.ts";
import type { BodyMention, Reading } from "./stages.ts";

/** Letters by which «Хурала» is known for «Хурал». */
const STEM = 4;

/** The councils of regions and cities that an article speaks of. */
export class Councils {
  readonly #bodies: readonly BodyMention[];

  constructor(readings: readonly Reading[]) {
    this.#bodies = bodiesIn(readings);
  }

  /** What an article names before any parliament, and so where its bare «депутат» sits. */
  get leading(): BodyMention | null {
    const first = this.#bodies.find((body) => isCouncil(body) || body.type === "Chamber");
    return first && isCouncil(first) ? first : null;
  }

  /** «делегация Хурала» after «Народный Хурал Бурятии», where no parliament of a state is called so. */
  called({ name, strong }: BodyMention): BodyMention | null {
    const noun = name.split(" ").at(-1) ?? name;
    if (!/^\p{Lu}/u.test(noun)) return null;
    const stem = noun.toLowerCase().slice(0, STEM);
    const isCalled = (body: BodyMention) =>
      body.name
        .toLowerCase()
        .split(" ")
        .some((word) => word.startsWith(stem));
    const { leading } = this;
    if (leading && isCalled(leading) && noun === name) return leading;
    if (strong) return null;
    const called = this.#bodies.filter(isCalled);
    if (called.some(({ type, strong: isSure }) => type === "Chamber" && isSure)) return null;
    return called.find(isCouncil) ?? null;
  }
}

function isCouncil({ head }: BodyMention): boolean {
  return head?.id === "local-council";
}
