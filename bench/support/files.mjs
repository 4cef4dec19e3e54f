// Writes what is measured.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deployment } from "./manifests.mjs";

/** Writes a text and gives back its path. */
export function written(path, text) {
  writeFileSync(path, text);
  return path;
}

/** A folder in which `count` manifests lie, ten folders deep in all, each of a deployment of its own. */
export function many(folder, count, textOf = deployment) {
  for (let at = 0; at < count; at++) {
    const inner = join(folder, `region${at % 10}`);
    if (at < 10) mkdirSync(inner, { recursive: true });
    written(join(inner, `site${at}.yaml`), textOf(`contoso-${at}`));
  }
  return folder;
}
