import type { Mention, PersonMention } from "../../stages.ts";

/** A title is put into the nominative, and its pronoun with it: «он заместитель». */
const OWN = /^(?:его|её|ее|он|она|оно) /u;

/**
 * «спикер Сената Чехии и его заместитель Павел Новотный»: deputy of the one before, in the same body; a deputy of nobody who
 * chairs anything holds no post here.
 */
export function seatOwnDeputies(mentions: readonly Mention[]): Mention[] {
  let chair: PersonMention | null = null;
  return mentions.map((mention) => {
    if (mention.kind !== "person") return mention;
    const own = mention.posts.find(({ title }) => OWN.test(title));
    if (!own) {
      if (mention.posts.length > 0) chair = mention;
      return mention;
    }
    const led = chair?.posts.find(({ record }) =>
      ["chair", "toraga", "head", "president"].includes(record.id),
    );
    const posts = mention.posts.flatMap((post) => {
      if (post !== own) return [post];
      return led
        ? [{ ...post, title: withoutOwner(post.title), body: led.body, country: led.country }]
        : [];
    });
    return { ...mention, posts };
  });
}

function withoutOwner(title: string): string {
  return title.replace(OWN, "");
}
