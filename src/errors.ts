interface ErrorOptions {
  readonly cause?: unknown;
}

/** What went wrong that this program knows of; its message is meant for the user and stands on one line. */
export class AppError extends Error {
  /** Stable, for machines; the message may change. */
  readonly code: string;

  constructor(code: string, message: string, options: ErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** A setting is missing or wrong. */
export class ConfigError extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super("CONFIG", message, options);
  }
}

/** Data this program ships or was given does not keep its form. */
export class DataError extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super("DATA", message, options);
  }
}

/** The database refuses or fails. */
export class GraphError extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super("GRAPH", message, options);
  }
}

/** Ends the process with `exitCode`: 1 when part of the input was refused, 2 for wrong use or no database. */
export class CliError extends AppError {
  readonly exitCode: number;

  constructor(message: string, options: ErrorOptions & { readonly exitCode?: number } = {}) {
    super("CLI", message, options);
    this.exitCode = options.exitCode ?? 2;
  }
}

/** Whether a file or folder was not there. */
export const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === "ENOENT";
