import { join } from "node:path";
import { root } from "./harness.ts";

/** A folder with another build of the programs that end-to-end tests run instead of `dist`. */
export const otherBuild = process.env.BUILD;

/** The programs that end-to-end tests run. */
export const programs = {
  cli: otherBuild ? join(otherBuild, "cli/index.js") : join(root, "dist/cli/index.js"),
  action: otherBuild ? join(otherBuild, "action/index.js") : join(root, "dist/action/index.js"),
} as const;
