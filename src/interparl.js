#!/usr/bin/env node
// Runs src/cli.ts from any folder, with no build step.
import { register } from "tsx/esm/api";

register();
await import("./cli.ts");
