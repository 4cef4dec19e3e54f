import { dirname, join, resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { SourceText } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import type { CombinedPolicy } from "../policy/file/combine.ts";
import type { PolicyFiles } from "../policy/file/named-files.ts";
import type { CommitFiles } from "./commit-files.ts";
import type { Roots } from "./find-files.ts";
import { baselineName, policyNames } from "./find-policy.ts";
import type { LoadedUpdates, ReadUpdates } from "./load-updates.ts";
import { isGlob, isInside, nameFrom, toPosix } from "./paths.ts";
import { type PolicyRequest, pathOf, type Resolved, type ResolvedPolicy, resolveDefault } from "./policy-request.ts";

/** The texts of the policy and the baseline, and the files that the policy names. */
type Sources = {
  readonly policy: SourceText | undefined;
  readonly baseline: SourceText | undefined;
  readonly files: PolicyFiles;
  /** Reads the table of updates of an override. */
  readonly readUpdates: ReadUpdates;
};

/** What a run reads from the base commit: each file whose path is part of the checkout, wherever it is named. */
export type Guard = {
  readonly commit: CommitFiles;
  readonly isCommitted: (path: string) => boolean;
};

/** Reads the table of updates of an override: from the base commit if it is part of a checkout that is guarded. */
function updatesReader(roots: Roots, guard?: Guard): ReadUpdates {
  return async (named) => {
    const path = pathOf(named, roots, "table of updates");
    const { readSource } = await import("./load-policy.ts");
    if (!guard?.isCommitted(path)) return readSource(path, roots, "table of updates");
    const file = nameFrom(roots.base, path);
    const source = await guard.commit.read(file, "table of updates");
    if (source) return source;
    throw new UsageError(`cannot read the table of updates ${quote(file)}: the base commit does not have it`);
  };
}

/** Loads the table of updates of an option, without a policy. */
export async function loadOption(option: string, roots: Roots): Promise<LoadedUpdates> {
  const [{ loadUpdates }, { policyFilesOnDisk }] = await Promise.all([
    import("./load-updates.ts"),
    import("./load-policy.ts"),
  ]);
  const setting = { value: option, origin: { said: "asked" } } as const;
  return loadUpdates(setting, policyFilesOnDisk("", roots), updatesReader(roots));
}

/** The files that a policy on the disk names: those that are part of the checkout are read from the base commit. */
function guardedFiles(files: PolicyFiles, { base }: Roots, { commit, isCommitted }: Guard): PolicyFiles {
  const filesOf = (file: string) => (isCommitted(resolve(base, file)) ? commit : files);
  return {
    read: (file, noun) => filesOf(file).read(file, noun),
    resolve: files.resolve,
    whereOf: (file) => filesOf(file).whereOf(file),
  };
}

/**
 * Resolves the policy of a run from overrides, and the policy file and the baseline at these paths. With a guard, what the
 * policy file names comes from the base commit where that determines it.
 */
export async function resolveOnDisk(
  request: PolicyRequest,
  roots: Roots,
  paths: ResolvedPolicy["paths"],
  guard?: Guard,
): Promise<ResolvedPolicy> {
  const path = paths.policy;
  const { policyFilesOnDisk, readSource } = await import("./load-policy.ts");
  const files = policyFilesOnDisk(path ?? "", roots);
  const readBaseline = async (file: string) =>
    guard?.isCommitted(file) ? guard.commit.read(nameFrom(roots.base, file)) : readSource(file, roots, "baseline");
  const sources = {
    policy: path === undefined ? undefined : readSource(path, roots, "policy"),
    baseline: paths.baseline === undefined ? undefined : await readBaseline(paths.baseline),
    files: guard ? guardedFiles(files, roots, guard) : files,
    readUpdates: updatesReader(roots, guard),
  };
  return { ...(await resolveSources(request, roots, sources)), paths };
}

/** Resolves the policy of a run with the files of the base commit instead of those on the disk. */
export async function resolvePolicyAt(request: PolicyRequest, roots: Roots, guard: Guard): Promise<ResolvedPolicy> {
  const { base, cwd } = roots;
  const { commit } = guard;
  const policy =
    request.file === undefined
      ? await commit.findUp(policyNames, cwd)
      : await commit.read(nameFrom(base, pathOf(request.file, roots, "policy")));
  const baseline = policy
    ? await commit.read(nameFrom(base, join(dirname(resolve(base, policy.file)), baselineName)))
    : await commit.findUp([baselineName], cwd);
  const paths = { policy: policy?.file, baseline: baseline?.file };
  const sources = { policy, baseline, files: commit, readUpdates: updatesReader(roots, guard) };
  return { ...(await resolveSources(request, roots, sources)), paths };
}

/** Resolves a policy, then loads the table of updates that it or an override names. */
async function resolveSources(request: PolicyRequest, roots: Roots, sources: Sources): Promise<Resolved> {
  const { updates: override } = request.overrides;
  const resolved = await resolveFiles(request, roots, sources);
  const asked = override === undefined ? undefined : { value: override, origin: { said: "asked" } as const };
  const setting = resolved.effective?.updates.file ?? asked;
  if (!setting) return resolved;
  try {
    const { loadUpdates } = await import("./load-updates.ts");
    const loaded = await loadUpdates(setting, sources.files, sources.readUpdates);
    const { policy } = resolved;
    return { ...resolved, policy: { ...policy, updates: { ...policy.updates, ...loaded } } };
  } catch (error) {
    resolved.close();
    throw error;
  }
}

async function resolveFiles(
  request: PolicyRequest,
  roots: Roots,
  { policy: source, baseline, files }: Sources,
): Promise<Resolved> {
  if (!source && !baseline) return resolveDefault(request);
  const { overrides, audit, patterns, installDir } = request;
  const entries = baseline ? await (await import("./load-baseline.ts")).loadBaseline(baseline, roots) : [];
  const folder = dirname(resolve(roots.base, (source ?? baseline)?.file ?? ""));
  // A run in a subfolder checks only a part of what the policy covers.
  const complete = patterns.length === 0 && isInside(resolve(roots.cwd), folder);
  if (!source) {
    const { policy, ...rest } = resolveDefault(request);
    return { ...rest, policy: { ...policy, baseline: entries }, flags: { audit, complete } };
  }
  const [{ loadPolicy }, { compileIn }] = await Promise.all([
    import("./load-policy.ts"),
    import("./custom-rule-thread.ts"),
  ]);
  const loaded = await loadPolicy(source, files, roots, overrides, entries, compileIn(installDir));
  // The patterns of a policy select everything that it covers, wherever the run starts.
  const ofPolicy = patternsOf(loaded.effective, roots);
  if (patterns.length > 0) {
    const excluded = await exclusionsFor(patterns, ofPolicy, roots);
    return { ...loaded, flags: { audit, complete }, patterns: [...patterns, ...excluded], covered: ofPolicy };
  }
  return { ...loaded, flags: { audit, complete: complete || ofPolicy.length > 0 }, patterns: ofPolicy };
}

/**
 * What a policy excludes from a run with patterns of its own, such as a folder with the fixtures of the policy. A pattern that
 * names something of it means that, so it is checked.
 */
async function exclusionsFor(
  patterns: readonly string[],
  ofPolicy: readonly string[],
  { cwd }: Roots,
): Promise<readonly string[]> {
  const excluded = ofPolicy.filter((pattern) => pattern.startsWith("!"));
  if (excluded.length === 0) return [];
  const { createMatcher, startOf } = await import("./walk.ts");
  const named = patterns
    .filter((pattern) => !pattern.startsWith("!"))
    .flatMap((pattern) => [resolve(cwd, pattern), ...(isGlob(pattern) ? [startOf(pattern, cwd)] : [])]);
  return excluded.filter((pattern) => !named.some(createMatcher(pattern.slice(1), cwd)));
}

/** The patterns of a policy file, which are relative to its folder, relative to the working directory. */
function patternsOf({ manifests }: CombinedPolicy, { cwd, base }: Roots): readonly string[] {
  if (!manifests) return [];
  const folder = nameFrom(resolve(cwd), dirname(resolve(base, manifests.in.file)));
  return manifests.patterns.map((pattern) => {
    const [, mark = "", path = ""] = /^(!?)(.*)$/s.exec(pattern) ?? [];
    return mark + toPosix(join(folder, path));
  });
}
