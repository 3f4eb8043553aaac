#!/usr/bin/env node
// Runs src/cli.ts from any folder, with no build step.
import { register } from "tsx/esm/api";

// graphql checks more, and is slower, where this is not said before it is loaded.
process.env.NODE_ENV ??= "production";
register();
await import("./cli.ts");
