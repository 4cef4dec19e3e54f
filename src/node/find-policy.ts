import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The name of a policy file that is found without being named. */
export const policyName = ".lync-policy.yaml";

/** The name of a baseline that is found. */
export const baselineName = ".lync-policy-baseline.yaml";

/** The policy file for a folder: there or above it, as far as the repository goes; outside one there alone. */
export function findPolicy(cwd: string): string | undefined {
  return findUp(cwd, policyName);
}

/** The baseline for a folder: beside its policy file or, without one, where that would be looked for. */
export function findBaseline(cwd: string, policy: string | undefined): string | undefined {
  if (policy === undefined) return findUp(cwd, baselineName);
  const beside = join(dirname(policy), baselineName);
  return existsSync(beside) ? beside : undefined;
}

function findUp(cwd: string, name: string): string | undefined {
  const root = rootAbove(cwd) ?? resolve(cwd);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return join(folder, name);
    if (folder === root || dirname(folder) === folder) return undefined;
  }
}

/** The root of the repository around a folder. */
export function rootAbove(folder: string): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(join(current, ".git"))) return current;
    if (dirname(current) === current) return undefined;
  }
}
