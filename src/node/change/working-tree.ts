import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { readRegularFile } from "../read-file.ts";
import type { Repository } from "../repository.ts";
import { hashesOfContent } from "./content.ts";
import type { Content, TreeEntry } from "./tree.ts";

/** The root folder of a checkout, which may be no repository. */
export function rootOf(root: string): Pick<Repository, "root" | "realRoot"> {
  return { root, realRoot: realpathSync.native(root) };
}

/** The content of an entry of a commit, if the disk has the same at its path. */
export function contentOnDisk(root: string, { path, hash }: TreeEntry): Content | undefined {
  try {
    const place = join(root, path);
    const isLink = lstatSync(place).isSymbolicLink();
    const content = isLink ? Buffer.from(readlinkSync(place)) : readRegularFile(place).content;
    const [own] = hashesOfContent(content, hash);
    return own === hash ? { content } : undefined;
  } catch {
    return undefined;
  }
}
