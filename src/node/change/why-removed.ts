import { lstatSync, realpathSync, type Stats } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { quote } from "../../base/wording.ts";
import type { TextDocument } from "../../engine/documents.ts";
import type { Roots } from "../find-files.ts";
import { isInside, nameFrom } from "../paths.ts";
import { createMatcher, skippedFolders, yamlFile } from "../walk.ts";

/** What a run has selected and read after a change. */
export type SelectedFiles = {
  readonly roots: Roots;
  readonly patterns: readonly string[];
  /** The documents of a file, skipped ones included; undefined if the file was not selected. */
  readonly documentsOf: (file: string) => readonly TextDocument[] | undefined;
  /** The name of a file after the change. */
  readonly nameNow: (file: string) => string;
  /** The `.gitignore` file that excludes a path. */
  readonly ignoredBy: (path: string) => string | undefined;
};

/** Explains why a manifest is no longer checked: what has become of its file, or of the document in it. */
export function whyRemoved({ file, deployment }: TextDocument, selected: SelectedFiles): string {
  const now = selected.nameNow(file);
  const documents = selected.documentsOf(now);
  const why = documents ? whyNotIn(documents, deployment) : whyNotSelected(now, selected);
  return now === file ? `${file} ${why}` : `${file} was renamed to ${now}, which ${why}`;
}

function whyNotIn(documents: readonly TextDocument[], deployment: string): string {
  const skipped = documents.filter((document) => document.skipped !== undefined);
  const same = skipped.find((document) => document.deployment === deployment);
  const [first] = skipped.length === documents.length ? [same, ...skipped].filter((one) => one !== undefined) : [];
  if (first) return `is skipped: ${first.skipped}`;
  return same ? `no longer contains it as a manifest: ${same.skipped}` : "no longer contains it";
}

/** Why a file is not selected: what is on its path, or what excludes it. */
function whyNotSelected(file: string, selected: SelectedFiles): string {
  const { roots } = selected;
  const path = resolve(roots.base, file);
  return whyNoFile(path, roots) ?? whyExcluded(path, selected) ?? "is not selected by any pattern";
}

/** Why there is no file that a search finds: something else is at its path, or on the way to it. */
function whyNoFile(path: string, { base }: Roots): string | undefined {
  const parts = relative(base, path).split(sep);
  for (const at of parts.keys()) {
    const current = join(base, ...parts.slice(0, at + 1));
    const [stats, isLast] = [entryAt(current), at === parts.length - 1];
    if (stats === undefined) return "was deleted";
    const name = isLast ? "" : nameFrom(base, current);
    if (stats.isSymbolicLink()) return describeLink(current, name, base);
    const other = isLast ? describeOther(stats) : describeParent(stats, name);
    if (other !== undefined) return other;
  }
  return undefined;
}

function describeOther(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  return stats.isDirectory() ? "is now a folder" : "is no longer a regular file";
}

function describeParent(stats: Stats, name: string): string | undefined {
  return stats.isDirectory() ? undefined : `was deleted: ${name} is no longer a folder`;
}

/** A symbolic link at the path of a file or, by its name, in place of one of its folders. */
function describeLink(path: string, name: string, base: string): string {
  const outside = pointsOutside(path, base) ? "points outside the repository" : "is not followed";
  return name === ""
    ? `is now a symbolic link, which ${outside}`
    : `is now behind the symbolic link ${name}, which ${outside}`;
}

function pointsOutside(link: string, base: string): boolean {
  try {
    return !isInside(realpathSync(base), realpathSync(link));
  } catch {
    return false;
  }
}

function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** What excludes an existing file: its folder or name, a `.gitignore` file or a pattern. */
function whyExcluded(path: string, { roots, patterns, ignoredBy }: SelectedFiles): string | undefined {
  const { base, cwd } = roots;
  const excluding = patterns.find((pattern) => pattern.startsWith("!") && createMatcher(pattern.slice(1), cwd)(path));
  if (excluding !== undefined) return `is excluded by the pattern ${quote(excluding)}`;
  const folder = relative(base, path)
    .split(sep)
    .slice(0, -1)
    .find((part) => skippedFolders.has(part));
  if (folder !== undefined) return `is in ${folder}, which is not searched`;
  const ignoring = ignoredBy(path);
  if (ignoring !== undefined) return `is ignored by ${nameFrom(base, ignoring)}`;
  return yamlFile.test(path) ? undefined : 'does not end in ".yaml" or ".yml"';
}
