/** Whether the user asked to stop. The first Ctrl-C lets the batch in hand be written, the second ends at once. */
export interface Interruption {
  readonly isRequested: () => boolean;
  release(): void;
}

/** Exit code of a program that Ctrl-C ended, as shells count. */
export const INTERRUPTED = 130;

export const watchInterruption = (onRequest: () => void): Interruption => {
  let isRequested = false;
  const request = () => {
    if (isRequested) process.exit(INTERRUPTED);
    isRequested = true;
    onRequest();
  };
  process.on("SIGINT", request);
  process.on("SIGTERM", request);
  return {
    isRequested: () => isRequested,
    release: () => {
      process.off("SIGINT", request);
      process.off("SIGTERM", request);
    },
  };
};
