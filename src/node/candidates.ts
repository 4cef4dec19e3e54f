import { resolve } from "node:path";
import { type Discovery, findFiles, type Roots } from "./find-files.ts";
import { disk } from "./folders.ts";

/**
 * Finds the files of patterns that another program names, such as all changed YAML files, as if a search had found them: one
 * without a manifest is skipped, and one that the policy does not cover is not checked. `covered` are the policy's patterns.
 */
export async function findCandidates(
  patterns: readonly string[],
  covered: readonly string[],
  roots: Roots,
): Promise<Discovery> {
  const isThere = (pattern: string) => pattern !== "" && disk.hasEntry(resolve(roots.cwd, pattern));
  const named = patterns.map((pattern) => asPath(pattern, isThere));
  const discovery = await findFiles(named, roots, disk, isThere);
  const { files } = covered.length > 0 ? await findFiles(covered, roots) : discovery;
  const isCovered = new Set(files.map(({ path }) => path));
  const kept = discovery.files.filter(({ path }) => isCovered.has(path));
  return { ...discovery, files: kept.map((file) => ({ ...file, named: false, candidate: true })) };
}

/**
 * A pattern that another program passes: what exists by this name is meant, also if the name would exclude files or stand for
 * standard input. Without it, a change could add a file that keeps another one from being checked.
 */
function asPath(pattern: string, isThere: (pattern: string) => boolean): string {
  return /^(?:!|-$)/.test(pattern) && isThere(pattern) ? `./${pattern}` : pattern;
}
