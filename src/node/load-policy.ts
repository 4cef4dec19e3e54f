import { dirname, join, resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { SourceText } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import type { BaselineEntry, Policy } from "../model/policy.ts";
import { compileErrors, policyErrors } from "../policy/file/check.ts";
import { type CombinedPolicy, combine, type Overrides } from "../policy/file/combine.ts";
import { readChain } from "../policy/file/extends.ts";
import type { FileNoun, PolicyFiles } from "../policy/file/named-files.ts";
import { toPolicy } from "../policy/file/to-policy.ts";
import type { PolicyFile, PolicyProblem } from "../policy/file/types.ts";
import type { Path } from "../yaml/path.ts";
import { createLookUp, rootAbove } from "./boundary.ts";
import type { Compile } from "./custom-rule-thread.ts";
import type { Roots } from "./find-files.ts";
import { isInside, nameFrom } from "./paths.ts";
import { policyError } from "./policy-error.ts";
import { readNamedFile } from "./read-file.ts";
import { explainError } from "./system-errors.ts";
import { createMatcher } from "./walk.ts";

/** A loaded policy, and what it was combined from. `close` ends the thread of its custom rules. */
export type LoadedPolicy = { readonly policy: Policy; readonly effective: CombinedPolicy; readonly close: () => void };

/** Loads a policy and those that it extends, from the disk or a commit. Errors in them end the run. */
export async function loadPolicy(
  source: SourceText,
  files: PolicyFiles,
  { base }: Roots,
  overrides: Overrides,
  baseline: readonly BaselineEntry[],
  compile: Compile,
): Promise<LoadedPolicy> {
  const chain = await readChain(source, files);
  if (!chain.ok) throw policyError(chain.error);
  const effective = combine(chain.value, overrides);
  const errors = [...policyErrors(effective), ...patternErrors(effective, base)];
  const rules = effective.rules.map(({ value }) => value);
  const { compiled, close } = rules.length > 0 ? compile(rules) : { compiled: [], close: () => {} };
  errors.push(...compileErrors(effective.rules, compiled));
  if (errors.length > 0) {
    close();
    throw policyError(errors);
  }
  const covers = (pattern: string, policy: string) => {
    const matches = createMatcher(pattern, dirname(resolve(base, policy)));
    return (file: string) => matches(resolve(base, file));
  };
  return { policy: toPolicy(effective, compiled, covers, baseline), effective, close };
}

/** The errors of patterns that select manifests outside the repository of the policy. */
function patternErrors({ manifests, waivers }: CombinedPolicy, base: string): readonly PolicyProblem[] {
  const ofWaivers = waivers.flatMap(({ value, in: file, at }) =>
    outside(value.files ?? [], file, `waivers[${at}].files`, ["waivers", at, "files"], base),
  );
  return manifests
    ? [...outside(manifests.patterns, manifests.in, "manifests", ["manifests"], base), ...ofWaivers]
    : ofWaivers;
}

function outside(
  patterns: readonly string[],
  { file, locate }: PolicyFile,
  name: string,
  path: Path,
  base: string,
): readonly PolicyProblem[] {
  const folder = dirname(resolve(base, file));
  const root = patterns.length > 0 ? rootAbove(folder) : undefined;
  if (root === undefined) return [];
  return patterns.flatMap((pattern, at) => {
    if (pattern.startsWith("!") || isInside(root, join(folder, pattern))) return [];
    const message = `${name}[${at}] is ${quote(pattern)}, which is outside the repository; use a path inside it`;
    return [{ file, ...locate([...path, at]), message }];
  });
}

/** The policy files on the disk that the policy at a path may extend: those of its repository. */
export function policyFilesOnDisk(path: string, roots: Roots): PolicyFiles {
  const { base } = roots;
  const root = rootAbove(dirname(path)) ?? dirname(path);
  return {
    read: async (file, noun = "policy") => readWithin(resolve(base, file), file, root, roots, noun),
    resolve: (file, other) => {
      const target = resolve(dirname(resolve(base, file)), other);
      return isInside(root, target) ? nameFrom(base, target) : undefined;
    },
    whereOf: () => "the repository",
  };
}

/** Reads a policy, a baseline or a table of updates that was found or named. */
export function readSource(path: string, { base }: Roots, noun: FileNoun): SourceText {
  const file = nameFrom(base, path);
  try {
    return { file, named: true, ...readNamedFile(path, base) };
  } catch (error) {
    throw new UsageError(`cannot read the ${noun} ${quote(file)}: ${explainError(error)}`);
  }
}

/** Reads a file inside a folder. A symbolic link that points out of it is not followed. */
function readWithin(path: string, file: string, root: string, roots: Roots, noun: FileNoun): SourceText | undefined {
  return isFileWithin(path, root) ? { ...readSource(path, roots, noun), file } : undefined;
}

function isFileWithin(path: string, root: string): boolean {
  try {
    return createLookUp(root)(path).status.isFile();
  } catch {
    return false;
  }
}
