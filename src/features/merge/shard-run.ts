import type { Text } from "../../base/source-text.ts";
import { borne, type Found, found } from "../../engine/validate.ts";
import { nameIn } from "../../findings/create.ts";
import { judged } from "../../findings/verdict.ts";
import type { Seen } from "../../model/manifest.ts";
import type { Known, Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import { collector, type Overviews } from "../../overview/overview.ts";

/** Which part of a run: number 3 of a count of 8. */
export type Shard = { readonly number: number; readonly count: number };

/** What a shard looks at, and what it is a part of. */
export type Share = Shard & {
  /** Its files, each with its place among all files of the run. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether some shard looks at a file. */
  readonly has: (file: string) => boolean;
  /** The names and sizes of all files as one text, which is the same for all shards of a run. */
  readonly of: string;
};

/** What a shard found, and what is needed besides to judge the whole. */
export type Part = Share & {
  /** The policy of the whole run; of its baseline only what this shard answers for. */
  readonly policy: Policy;
  readonly found: Found;
  readonly deployments: readonly { readonly name: string; readonly file: string }[];
  readonly overviews: Overviews;
};

/** By what a shard is judged. */
type Terms = {
  readonly policy: Policy;
  readonly today: string;
  readonly seen?: Seen | undefined;
  readonly strictYaml?: boolean | undefined;
};

/** The texts of a shard → its own report, and the part that it has in the whole. */
export async function judgedPart(
  texts: Iterable<Text>,
  share: Share,
  terms: Terms,
): Promise<{ readonly report: Report; readonly part: Part }> {
  const { policy, today, seen, strictYaml } = terms;
  const { seen: collect, overviews } = collector({ today });
  const deployments: { name: string; file: string }[] = [];
  const all: Seen = (manifest, deployment) => {
    seen?.(manifest, deployment);
    collect(manifest, deployment);
    deployments.push({ name: nameIn(manifest.content), file: manifest.file });
  };
  const own = withBaseline(policy, ({ file }) => share.places.has(file));
  const result = await found(texts, { ...own, complete: false }, today, all, strictYaml);
  const answered = withBaseline(
    policy,
    ({ file }) => share.places.has(file) || (share.number === 1 && !share.has(file)),
  );
  const part = { ...share, policy: answered, found: result, deployments, overviews: overviews() };
  return { report: withoutOthers(await borne(result), result), part };
}

function withBaseline(policy: Policy, isOwn: (entry: Known) => boolean): Policy {
  const { baseline } = policy;
  return baseline ? { ...policy, baseline: baseline.filter(isOwn) } : policy;
}

/** A shard says nothing about waivers of the policy: what they do in other shards it cannot know. */
function withoutOthers(report: Report, { whole }: Found): Report {
  const [own, files] = [new Set(whole.findings), new Set(report.files)];
  const findings = report.findings.filter((finding) => own.has(finding) || files.has(finding.file));
  return { ...report, findings, ...judged(findings, report.policy.failOn, report.counts.waived) };
}
