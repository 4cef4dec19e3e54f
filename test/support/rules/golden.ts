import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, textOf } from "../repository.ts";
import { updatesPages } from "../update-page.ts";

/** The expected text of a file; empty if there is none. UPDATE=1 replaces it with the actual one, or removes the file. */
export function expectedIn(file: string, actual: string): string {
  const path = join(root, file);
  if (updatesPages && actual === "") rmSync(path, { force: true });
  else if (updatesPages) writeFileSync(path, actual);
  return existsSync(path) ? textOf(file) : "";
}
