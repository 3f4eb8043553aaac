import { setFlagsFromString } from "node:v8";

/**
 * Has V8 optimize what runs for long only. The rules are many small functions that each article calls in another way:
 * optimized early they are optimized again and again, which took nearly a third of the processor time of ten runs over 80 articles.
 */
export const optimizeLate = (): void => setFlagsFromString("--interrupt-budget=2000000");
