/**
 * Runs `work` on up to `limit` items at once and yields the results in the order of the items. With a limit of one,
 * the next item is taken only when the result before it was used.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: { readonly result: Promise<Result> }[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // Told of when its turn comes; until then it is no unhandled rejection.
      result.catch(() => {});
      running.push({ result });
      const first = running.length >= limit ? running.shift() : undefined;
      if (first) yield await first.result;
    }
    for (let next = running.shift(); next; next = running.shift()) yield await next.result;
  } finally {
    await Promise.allSettled(running.map(({ result }) => result));
  }
}
