import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rootAbove } from "./boundary.ts";

/** The name of a policy file that is found automatically. */
export const policyName = ".lync-policy.yaml";

/** The name of a baseline that is found automatically. */
export const baselineName = ".lync-policy-baseline.yaml";

/** The policy file for a folder: in it or above it, up to the repository's root. Outside a repository, only in it. */
export function findPolicy(cwd: string): string | undefined {
  return findUp(cwd, policyName);
}

/** The baseline for a folder: next to its policy file or, without one, where a policy file is searched. */
export function findBaseline(cwd: string, policy: string | undefined): string | undefined {
  if (policy === undefined) return findUp(cwd, baselineName);
  const path = join(dirname(policy), baselineName);
  return existsSync(path) ? path : undefined;
}

function findUp(cwd: string, name: string): string | undefined {
  const root = rootAbove(cwd) ?? resolve(cwd);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name);
    if (folder === root || dirname(folder) === folder) return undefined;
  }
}
