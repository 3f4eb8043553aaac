import { loadConfig } from "../config.ts";
import { fetchJars } from "./jars.ts";

// Fetches the server's jars ahead of time and prints their folder, for whoever makes an image of them.
const folder = await fetchJars(loadConfig().jars, (message) => {
  process.stderr.write(`${message}\n`);
});
process.stdout.write(`${folder}\n`);
