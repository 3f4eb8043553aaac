import type { Document } from "../document.ts";
import { type Claim, type Scene, spanOf } from "../scene.ts";
import type { PersonMention } from "../stages.ts";
import { hold, type Holding } from "../people.ts";

const CERTAIN = 0.95;
const BARE = 0.8;

/** Who holds which post: every post that stands with a name. «Председатель Сената Маулен Ашимбаев» */
export function* holdsPost(scene: Scene): Generator<Claim> {
  for (const mention of scene.reading.mentions) {
    if (mention.kind !== "person" || !mention.name) continue;
    const character = scene.document.character(mention);
    if (!character) continue;
    for (const holding of holdingsOf(scene.document, mention, character.countryCode)) {
      const { body, post, role } = holding;
      if (!body || body.type === "Treaty" || body.type === "Person") continue;
      yield {
        predicate: "HOLDS_POST",
        status: "ASSERTED",
        subject: character.entity,
        object: body,
        reading: scene.reading,
        trigger: spanOf(scene, post.first, post.last),
        rule: "holds-post/beside-name",
        confidence: post.body || post.country ? CERTAIN : BARE,
        inferred: false,
        date: null,
        recalled: false,
        properties: { title: post.title, role, ...(post.former ? { current: false } : {}) },
      };
    }
  }
}

function holdingsOf(document: Document, mention: PersonMention, country: string | null): Holding[] {
  return mention.posts.map((post) => hold(document, post, country, mention.country));
}

