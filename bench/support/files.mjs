// Writes the files to measure.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deployment } from "./manifests.mjs";

/** Writes a text. Returns its path. */
export function writeText(path, text) {
  writeFileSync(path, text);
  return path;
}

/** Writes manifests of different deployments into ten subfolders. Returns the folder. */
export function writeMany(folder, count, textOf = deployment) {
  for (let at = 0; at < count; at++) {
    const inner = join(folder, `region${at % 10}`);
    if (at < 10) mkdirSync(inner, { recursive: true });
    writeText(join(inner, `site${at}.yaml`), textOf(`contoso-${at}`));
  }
  return folder;
}
