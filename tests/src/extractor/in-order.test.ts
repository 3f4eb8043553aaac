import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/extractor/in-order.ts";

const track = () => {
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const work = async (item: number): Promise<number> => {
    started.push(item);
    running += 1;
    most = Math.max(most, running);
    await wait(item);
    running -= 1;
    return item;
  };
  return { work, started, most: () => most, running: () => running };
};

test.each([1, 2, 3, 9])("results come in order with %i at once", async (limit) => {
  const { work, most } = track();
  const results: number[] = [];
  for await (const result of inOrder([30, 5, 20, 1, 10], limit, work)) results.push(result);
  expect(results).toEqual([30, 5, 20, 1, 10]);
  expect(most()).toBe(Math.min(limit, 5));
});

test("with one at once the next waits until the result before it is used", async () => {
  const { work, started } = track();
  for await (const result of inOrder([1, 2, 3], 1, work)) expect(started.at(-1)).toBe(result);
});

test("who stops early leaves nothing running", async () => {
  const { work, running } = track();
  for await (const result of inOrder([5, 40, 40], 3, work)) if (result === 5) break;
  expect(running()).toBe(0);
});

test("a failure is thrown at its turn", async () => {
  const results: number[] = [];
  const work = async (item: number) => {
    if (item === 2) throw new RangeError("two");
    await wait(20);
    return item;
  };
  const run = async () => {
    for await (const result of inOrder([1, 2, 3], 3, work)) results.push(result);
  };
  await expect(run()).rejects.toThrow("two");
  expect(results).toEqual([1]);
});
