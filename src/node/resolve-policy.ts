import { dirname, join, resolve } from "node:path";
import type { SourceText } from "../base/source-text.ts";
import { defaultPolicy, type Policy } from "../model/policy.ts";
import type { RunFlags } from "../model/report.ts";
import type { CombinedPolicy, Overrides } from "../policy/file/combine.ts";
import type { PolicyFiles } from "../policy/file/extends.ts";
import type { CommitFiles } from "./commit-files.ts";
import type { Roots } from "./find-files.ts";
import { baselineName, findBaseline, findPolicy, policyName } from "./find-policy.ts";
import { isInside, nameFrom, toPosix } from "./paths.ts";

/** What decides the policy of a run. */
export type PolicyRequest = {
  /** A policy file. Default: the one that is found. */
  readonly file?: string | undefined;
  /** Settings that take precedence over policy files. */
  readonly overrides: Overrides;
  /** Whether nothing is waived. */
  readonly audit: boolean;
  /** The patterns of the run. Default: those of the policy. */
  readonly patterns: readonly string[];
  /** The folder of the program's own files. */
  readonly installDir: string;
};

/** The effective policy of a run, and the patterns of the files to check. */
export type ResolvedPolicy = {
  readonly policy: Policy;
  readonly flags: RunFlags;
  readonly patterns: readonly string[];
  /** What the policy was combined from; undefined without a policy file. */
  readonly effective?: CombinedPolicy;
  /** The paths of the policy file and of the baseline, if there are any. */
  readonly paths: { readonly policy: string | undefined; readonly baseline: string | undefined };
  /** Ends the thread of custom rules. */
  readonly close: () => void;
};

/** The texts of the policy and the baseline, and the files that the policy may extend. */
type Sources = {
  readonly policy: SourceText | undefined;
  readonly baseline: SourceText | undefined;
  readonly files: PolicyFiles;
};

/** Resolves the policy of a run from overrides, the policy file and the baseline on the disk, and the defaults. */
export async function resolvePolicy(request: PolicyRequest, roots: Roots): Promise<ResolvedPolicy> {
  const path = request.file === undefined ? findPolicy(roots.cwd) : resolve(roots.cwd, request.file);
  const paths = { policy: path, baseline: findBaseline(roots.cwd, path) };
  if (path === undefined && paths.baseline === undefined) return { ...resolveDefault(request), paths };
  const { policyFilesOnDisk, readSource } = await import("./load-policy.ts");
  const sources = {
    policy: path === undefined ? undefined : readSource(path, roots, "policy"),
    baseline: paths.baseline === undefined ? undefined : readSource(paths.baseline, roots, "baseline"),
    files: policyFilesOnDisk(path ?? "", roots),
  };
  return { ...(await resolveSources(request, roots, sources)), paths };
}

/** Resolves the policy of a run with the files of a commit instead of those on the disk. */
export async function resolvePolicyAt(
  request: PolicyRequest,
  roots: Roots,
  commit: CommitFiles,
): Promise<ResolvedPolicy> {
  const { base, cwd } = roots;
  const policy =
    request.file === undefined
      ? await commit.findUp(policyName, cwd)
      : await commit.read(nameFrom(base, resolve(cwd, request.file)));
  const baseline = policy
    ? await commit.read(nameFrom(base, join(dirname(resolve(base, policy.file)), baselineName)))
    : await commit.findUp(baselineName, cwd);
  const paths = { policy: policy?.file, baseline: baseline?.file };
  if (!policy && !baseline) return { ...resolveDefault(request), paths };
  return { ...(await resolveSources(request, roots, { policy, baseline, files: commit })), paths };
}

type Resolved = Omit<ResolvedPolicy, "paths">;

function resolveDefault({ overrides, audit, patterns }: PolicyRequest): Resolved {
  const { preset = defaultPolicy.preset, failOn = defaultPolicy.failOn } = overrides;
  const flags = { audit, complete: patterns.length === 0 };
  return { policy: { ...defaultPolicy, preset, failOn }, flags, patterns, close: () => {} };
}

async function resolveSources(
  request: PolicyRequest,
  roots: Roots,
  { policy: source, baseline, files }: Sources,
): Promise<Resolved> {
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
  if (patterns.length > 0) return { ...loaded, flags: { audit, complete }, patterns };
  // The patterns of a policy select everything that it covers, wherever the run starts.
  const ofPolicy = patternsOf(loaded.effective, roots);
  return { ...loaded, flags: { audit, complete: complete || ofPolicy.length > 0 }, patterns: ofPolicy };
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
