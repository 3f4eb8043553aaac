import { type ExportSource, type Sentence, statementIdsOf, type Values } from "./source.ts";

const AT_ONCE = 200;

/** Each thing with the sentences it stands on, read for many at once. */
export async function* withEvidence<Thing extends { readonly properties: Values }>(
  things: AsyncIterable<Thing>,
  source: ExportSource,
): AsyncGenerator<{ readonly thing: Thing; readonly sentences: readonly Sentence[] }> {
  let batch: Thing[] = [];
  for await (const thing of things) {
    batch.push(thing);
    if (batch.length < AT_ONCE) continue;
    yield* attach(batch, source);
    batch = [];
  }
  yield* attach(batch, source);
}

async function* attach<Thing extends { readonly properties: Values }>(
  things: readonly Thing[],
  source: ExportSource,
) {
  const ids = [...new Set(things.flatMap(statementIdsOf))];
  const sentences = new Map(
    (await source.evidence(ids)).map((sentence) => [sentence.id, sentence]),
  );
  for (const thing of things) {
    yield {
      thing,
      sentences: statementIdsOf(thing).flatMap((id) => sentences.get(id) ?? []),
    };
  }
}
