import type { Roots } from "./find-files.ts";
import { findBaseline, findPolicy } from "./find-policy.ts";
import { type PolicyRequest, pathOf, type ResolvedPolicy, resolveDefault } from "./policy-request.ts";
import type { Guard } from "./resolve-files.ts";

/**
 * Resolves the policy of a run from overrides, the policy file and the baseline on the disk, and the defaults. With a guard,
 * the policy file is on the disk, and what it names comes from the base commit where that determines it. What reads files is
 * only loaded if there are any.
 */
export async function resolvePolicy(request: PolicyRequest, roots: Roots, guard?: Guard): Promise<ResolvedPolicy> {
  const path = request.file === undefined ? findPolicy(roots, request.near) : pathOf(request.file, roots, "policy");
  const paths = { policy: path, baseline: findBaseline(roots.cwd, path, request.near) };
  if (path === undefined && paths.baseline === undefined && request.overrides.updates === undefined)
    return { ...resolveDefault(request), paths };
  return (await import("./resolve-files.ts")).resolveOnDisk(request, roots, paths, guard);
}
