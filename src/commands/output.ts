import { once } from "node:events";
import type { Writable } from "node:stream";

/** Text for another program, which may read slowly or stop reading. */
export interface Output {
  /** Waits while the reader is behind; false when nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Stops looking after the stream. */
  release(): void;
}

/** A closed pipe (`interparl extract … | head`) ends the work, it is no failure; all else that goes wrong is thrown. */
export const createOutput = (stream: Writable): Output => {
  let failure: Error | null = null;
  const remember = (error: Error) => {
    failure = error;
  };
  stream.on("error", remember);
  const isOpen = (): boolean => {
    if (failure && !isClosedPipe(failure)) throw failure;
    return failure === null && !stream.destroyed;
  };
  return {
    async write(text) {
      if (!isOpen()) return false;
      if (stream.write(text)) return isOpen();
      await Promise.race([
        once(stream, "drain").catch(remember),
        once(stream, "close").catch(remember),
      ]);
      return isOpen();
    },
    release: () => {
      stream.off("error", remember);
    },
  };
};

const isClosedPipe = (error: Error): boolean => "code" in error && error.code === "EPIPE";
