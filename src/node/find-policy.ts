import { dirname, join, resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import { joinList, quote } from "../base/wording.ts";
import { rootAbove } from "./boundary.ts";
import type { Roots } from "./find-files.ts";
import { disk } from "./folders.ts";
import { isInside, nameFrom } from "./paths.ts";

/** The names of a policy file that is found automatically. A folder has at most one of them. */
export const policyNames: readonly string[] = [".lync-policy.yaml", ".lync-policy.yml"];

/** The name of a policy file that a command creates. */
export const policyName = ".lync-policy.yaml";

/** The name of a baseline that is found automatically. */
export const baselineName = ".lync-policy-baseline.yaml";

/**
 * The policy file for a folder: in it or above it, up to the repository's root. Outside a repository, only in it. A dangling
 * symbolic link is one too, which cannot be read. Throws if a folder has two, since either may be meant.
 */
export function findPolicy({ cwd, base }: Roots, near = cwd): string | undefined {
  for (const folder of foldersFrom(cwd, near)) {
    const found = policyNames.map((name) => join(folder, name)).filter(disk.hasEntry);
    const only = onlyPolicy(found, (path) => nameFrom(base, path));
    if (only !== undefined) return only;
  }
  return undefined;
}

/** The only policy file among those of a folder, if there is any. `where` tells of which commit they are. */
export function onlyPolicy<T>(found: readonly T[], nameOf: (policy: T) => string, where = ""): T | undefined {
  if (found.length < 2) return found[0];
  const names = joinList(found.map((policy) => quote(nameOf(policy))));
  throw new UsageError(`two policy files in one folder${where}: ${names}; keep one of them`);
}

/** The baseline for a folder: next to its policy file or, without one, where a policy file is searched. */
export function findBaseline(cwd: string, policy: string | undefined, near = cwd): string | undefined {
  const folders = policy === undefined ? foldersFrom(cwd, near) : [dirname(policy)];
  return folders.map((folder) => join(folder, baselineName)).find(disk.hasEntry);
}

/**
 * The folders in which a policy file is searched, in this order: a folder and those above it, up to the repository's root. For a
 * folder near a file, those of the working directory follow; without a repository, the ones between both are searched too.
 */
export function foldersFrom(cwd: string, near = cwd): readonly string[] {
  const start = resolve(near);
  const top = rootAbove(near) ?? (isInside(resolve(cwd), start) ? resolve(cwd) : start);
  const folders: string[] = [];
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === top || dirname(folder) === folder) break;
  }
  return near === cwd ? folders : [...new Set([...folders, ...foldersFrom(cwd)])];
}
