import { resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import { quote } from "../base/wording.ts";
import { defaultPolicy, type Policy } from "../model/policy.ts";
import type { RunFlags } from "../model/report.ts";
import type { CombinedPolicy, Overrides } from "../policy/file/combine.ts";
import { type FileNoun, isUrl } from "../policy/file/named-files.ts";
import type { Roots } from "./find-files.ts";

/** What decides the policy of a run. */
export type PolicyRequest = {
  /** A policy file. Default: the one that is found. */
  readonly file?: string | undefined;
  /** The folder of the file that the run is about, to find the policy nearest to it. Default: the working directory. */
  readonly near?: string | undefined;
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
  /** The patterns of the policy, relative to the working directory, if the run has patterns of its own. Default: none. */
  readonly covered?: readonly string[];
  /** What the policy was combined from; undefined without a policy file. */
  readonly effective?: CombinedPolicy;
  /** The paths of the policy file and of the baseline, if there are any. */
  readonly paths: { readonly policy: string | undefined; readonly baseline: string | undefined };
  /** Ends the thread of custom rules. */
  readonly close: () => void;
};

/** The path of a file that an option or an input names. */
export function pathOf(path: string, { cwd }: Roots, noun: FileNoun): string {
  if (!isUrl(path)) return resolve(cwd, path);
  throw new UsageError(`cannot read the ${noun} ${quote(path)}: it is a URL; download the file and use its path`);
}

/** A resolved policy, without the paths of its files. */
export type Resolved = Omit<ResolvedPolicy, "paths">;

/** Resolves the policy of a run without a policy file. */
export function resolveDefault({ overrides, audit, patterns }: PolicyRequest): Resolved {
  const { preset = defaultPolicy.preset, failOn = defaultPolicy.failOn } = overrides;
  const levels = new Map(Object.entries(overrides.levels ?? {}));
  const flags = { audit, complete: patterns.length === 0 };
  return { policy: { ...defaultPolicy, preset, failOn, levels }, flags, patterns, close: () => {} };
}
