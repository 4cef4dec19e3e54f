import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../base/group-by.ts";
import type { SourceText } from "../base/source-text.ts";
import { nameFrom } from "./paths.ts";
import { readRegularFile } from "./read-file.ts";
import { hashOf } from "./shard.ts";

/** The most entries of folders that are searched. */
const mostEntries = 50_000;

/**
 * Finds where files are now that were moved out of a run: by their former names, the files below a folder that have the same
 * content and are eligible. Symbolic links are not followed.
 */
export function findMoved(
  former: readonly SourceText[],
  folder: string,
  isEligible: (file: string) => boolean,
): ReadonlyMap<string, string> {
  // A file that is too large has no content.
  const texts = former.filter(({ content }) => content.length > 0);
  const sizes = new Set(texts.map(({ content }) => Buffer.byteLength(content)));
  const waiting = new Map(
    [...groupBy(texts, ({ content }) => hashOf(content))].map(([hash, same]) => [hash, [...same]]),
  );
  const moved = new Map<string, string>();
  for (const path of filesBelow(folder)) {
    if (moved.size === texts.length) break;
    const name = nameFrom(folder, path);
    if (!sizes.has(sizeOf(path)) || !isEligible(name)) continue;
    const found = waiting.get(hashOf(readFile(path)))?.shift();
    if (found) moved.set(found.file, name);
  }
  return moved;
}

function* filesBelow(folder: string): Iterable<string> {
  const folders = [folder];
  let entries = 0;
  for (let current = folders.shift(); current !== undefined; current = folders.shift()) {
    for (const entry of entriesOf(current)) {
      if (++entries > mostEntries) return;
      const path = join(current, entry.name);
      if (entry.isFile()) yield path;
      else if (entry.isDirectory() && entry.name !== ".git") folders.push(path);
    }
  }
}

/** The entries of a folder by name; none if it cannot be read. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The size of a file; -1 if it cannot be read. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}

function readFile(path: string): Buffer {
  try {
    return readRegularFile(path).content;
  } catch {
    return Buffer.alloc(0);
  }
}
