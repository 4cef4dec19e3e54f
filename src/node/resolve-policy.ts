import { dirname, join, relative, resolve, sep } from "node:path";
import type { Text } from "../base/source-text.ts";
import type { Policy } from "../model/policy.ts";
import type { Asked, Effective } from "../policy/file/combine.ts";
import type { Shelf } from "../policy/file/extends.ts";
import type { Committed } from "./commit-files.ts";
import type { Where } from "./find-files.ts";
import { baselineName, findBaseline, findPolicy, policyName } from "./find-policy.ts";

/** What a run is asked about policies. */
export type PolicyWish = {
  /** A policy file by name; the one that is found where it is left out. */
  readonly file?: string | undefined;
  readonly asked: Asked;
  /** Whether nothing is waived. */
  readonly audit: boolean;
  /** The patterns that the run names; the policy may name some where it names none. */
  readonly patterns: readonly string[];
  /** Where the program's own files are. */
  readonly home: string;
};

/** What a run judges by and looks at. */
export type Ruling = {
  readonly policy: Policy;
  readonly patterns: readonly string[];
  /** What it was put together from; undefined where there is no policy file. */
  readonly effective?: Effective;
  /** The paths of the policy file and of the baseline, where there are any. */
  readonly paths: { readonly policy: string | undefined; readonly baseline: string | undefined };
  readonly close: () => void;
};

/** The files that a policy is put together from, wherever they are read. */
type Files = { readonly policy: Text | undefined; readonly baseline: Text | undefined; readonly shelf: Shelf };

/** The policy for a run: what is asked for, the policy file and the baseline where there are any, and the defaults. */
export async function rulingFor(wish: PolicyWish, where: Where): Promise<Ruling> {
  const path = wish.file === undefined ? findPolicy(where.cwd) : resolve(where.cwd, wish.file);
  const paths = { policy: path, baseline: findBaseline(where.cwd, path) };
  if (path === undefined && paths.baseline === undefined) return { ...byDefault(wish), paths };
  const { onDisk, textAt } = await import("./load-policy.ts");
  const files = {
    policy: path === undefined ? undefined : textAt(path, where, "policy"),
    baseline: paths.baseline === undefined ? undefined : textAt(paths.baseline, where, "baseline"),
    shelf: onDisk(path ?? "", where),
  };
  return { ...(await ruled(wish, where, files)), paths };
}

/** The same with the files of a commit. */
export async function rulingAt(wish: PolicyWish, where: Where, commit: Committed): Promise<Ruling> {
  const policy =
    wish.file === undefined
      ? await commit.nearest(policyName, where.cwd)
      : await commit.read(nameFrom(where.base, resolve(where.cwd, wish.file)));
  const baseline = policy
    ? await commit.read(nameFrom(where.base, join(dirname(resolve(where.base, policy.file)), baselineName)))
    : await commit.nearest(baselineName, where.cwd);
  const paths = { policy: policy?.file, baseline: baseline?.file };
  if (!policy && !baseline) return { ...byDefault(wish), paths };
  return { ...(await ruled(wish, where, { policy, baseline, shelf: commit })), paths };
}

type Ruled = Omit<Ruling, "paths">;

function byDefault({ asked, audit, patterns }: PolicyWish): Ruled {
  const { preset = "recommended", failOn = "error" } = asked;
  return { policy: { preset, failOn, audit, complete: patterns.length === 0 }, patterns, close: () => {} };
}

async function ruled(wish: PolicyWish, where: Where, { policy: text, baseline, shelf }: Files): Promise<Ruled> {
  const { asked, audit, patterns } = wish;
  const { compileIn, loadPolicy } = await import("./load-policy.ts");
  const known = baseline ? await (await import("./load-baseline.ts")).knownFrom(baseline, where) : [];
  const home = dirname(resolve(where.base, (text ?? baseline)?.file ?? ""));
  const complete = patterns.length === 0 && isUnder(where.cwd, home);
  if (!text) {
    const { policy, ...rest } = byDefault(wish);
    return { policy: { ...policy, complete, baseline: known }, ...rest };
  }
  const loaded = await loadPolicy(
    text,
    shelf,
    where,
    asked,
    { audit, complete, baseline: known },
    compileIn(wish.home),
  );
  if (patterns.length > 0) return { ...loaded, patterns };
  // Patterns of the policy name all that it speaks of, wherever the run was begun.
  const named = patternsOf(loaded.effective, where);
  const policy = named.length > 0 ? { ...loaded.policy, complete: true } : loaded.policy;
  return { ...loaded, policy, patterns: named };
}

/** The patterns of a policy file stand for its folder. */
function patternsOf({ manifests }: Effective, { cwd, base }: Where): readonly string[] {
  if (!manifests) return [];
  const folder = relative(resolve(cwd), dirname(resolve(base, manifests.in.file))).replaceAll(sep, "/");
  return manifests.patterns.map((pattern) => {
    const without = pattern.startsWith("!");
    return `${without ? "!" : ""}${join(folder, without ? pattern.slice(1) : pattern).replaceAll(sep, "/")}`;
  });
}

/** A run from within a repository looks at a part of what its policy speaks of. */
function isUnder(folder: string, path: string): boolean {
  const way = relative(resolve(folder), path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

function nameFrom(base: string, path: string): string {
  return relative(resolve(base), path).replaceAll(sep, "/");
}
