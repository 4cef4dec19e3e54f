import type { SourceText } from "../../base/source-text.ts";
import {
  applySuppressions,
  type CollectedFindings,
  collectFindings,
  type ValidateOptions,
} from "../../engine/validate.ts";
import { nameIn } from "../../findings/create.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { OnManifest } from "../../model/manifest.ts";
import type { BaselineEntry, Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import { collector, type Overviews } from "../../overview/overview.ts";
import type { Hash } from "./seal.ts";

/** A shard of a run, such as number 3 of a count of 8. */
export type Shard = { readonly number: number; readonly count: number };

/** What the shards of a run have in common besides files and policy. */
export type Origin = {
  /** The commit that is checked out; without a repository, the commit of the workflow run. */
  readonly commit?: string;
  /** The id of the workflow run. */
  readonly run?: string;
  /** The attempt of the workflow run. Jobs that are not rerun keep theirs, so shards may differ. */
  readonly attempt?: number;
};

/** A file of a shard: its position among all files of the run, and its size in bytes. */
export type AssignedFile = { readonly place: number; readonly size: number };

/** The files of a shard, and of its run. */
export type ShardAssignment = Shard & {
  /** The files of the shard by name. */
  readonly files: ReadonlyMap<string, AssignedFile>;
  /** Whether a file belongs to any shard of the run. */
  readonly has: (file: string) => boolean;
  /** A hash of the names and sizes of all files, which is the same for all shards of a run. */
  readonly of: string;
  readonly origin: Origin;
  readonly hash: Hash;
  /** The hashes of the content of the files that were read, by name. Complete once the texts are iterated. */
  readonly hashes: ReadonlyMap<string, string>;
};

/** The result of a shard: its findings, and what a merge requires besides. */
export type ShardResult = ShardAssignment & {
  /** The policy of the run. */
  readonly policy: Policy;
  /** The baseline entries that this shard evaluates. */
  readonly baseline: readonly BaselineEntry[];
  /** Whether the run checks everything that the policy covers. */
  readonly complete: boolean;
  readonly collected: CollectedFindings;
  readonly deployments: readonly { readonly name: string; readonly file: string }[];
  readonly overviews: Overviews;
};

/** Checks the texts of a shard. Returns its own report, and the result that a merge requires. */
export async function checkShard(
  texts: Iterable<SourceText>,
  assignment: ShardAssignment,
  options: ValidateOptions,
): Promise<{ readonly report: Report; readonly result: ShardResult }> {
  const { policy, today, complete = false, onManifest } = options;
  const { onManifest: collect, overviews } = collector({ today });
  const deployments: { name: string; file: string }[] = [];
  const all: OnManifest = (manifest, deployment) => {
    onManifest?.(manifest, deployment);
    collect(manifest, deployment);
    deployments.push({ name: nameIn(manifest.content), file: manifest.file });
  };
  const isOwn = ({ file }: BaselineEntry) => assignment.files.has(file);
  const shardPolicy = { ...policy, baseline: policy.baseline.filter(isOwn) };
  const collected = await collectFindings(texts, { ...options, policy: shardPolicy, complete: false, onManifest: all });
  // Entries of files that the run does not check belong to the first shard.
  const isReported = (entry: BaselineEntry) => isOwn(entry) || (assignment.number === 1 && !assignment.has(entry.file));
  const report = withoutOtherFiles(await applySuppressions(collected), collected);
  return {
    report,
    result: {
      ...assignment,
      policy,
      baseline: policy.baseline.filter(isReported),
      complete,
      collected,
      deployments,
      overviews: overviews(),
    },
  };
}

/** Removes the findings about waivers of the policy, which may suppress findings in other shards. */
function withoutOtherFiles(report: Report, { whole }: CollectedFindings): Report {
  const [own, files] = [new Set(whole.findings), new Set(report.run.files)];
  const findings = report.findings.filter((finding) => own.has(finding) || files.has(finding.file));
  return { ...report, findings, ...verdictOf(findings, report.policy.failOn, report.counts.waived) };
}
