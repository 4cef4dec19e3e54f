import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { maxBytes } from "../base/decode.ts";
import { UsageError } from "../base/errors.ts";
import type { SourceText } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import type { BaselineEntry, Policy } from "../model/policy.ts";
import { compileErrors, policyErrors } from "../policy/file/check.ts";
import { type CombinedPolicy, combine, type Overrides } from "../policy/file/combine.ts";
import { type PolicyFiles, readChain } from "../policy/file/extends.ts";
import { toPolicy } from "../policy/file/to-policy.ts";
import type { Compile } from "./custom-rule-thread.ts";
import type { Roots } from "./find-files.ts";
import { rootAbove } from "./find-policy.ts";
import { isInside, nameFrom } from "./paths.ts";
import { policyError } from "./policy-error.ts";
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
  const errors = [...policyErrors(effective)];
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

/** The policy files on the disk that the policy at a path may extend: those of its repository. */
export function policyFilesOnDisk(path: string, roots: Roots): PolicyFiles {
  const { base } = roots;
  const root = rootAbove(dirname(path)) ?? dirname(path);
  return {
    read: async (file) => readWithin(resolve(base, file), file, root, roots),
    resolve: (file, other) => {
      const target = resolve(dirname(resolve(base, file)), other);
      return isInside(root, target) ? nameFrom(base, target) : undefined;
    },
  };
}

/** Reads a policy or a baseline that was found or named. `kind` is its noun in errors. */
export function readSource(path: string, { base }: Roots, kind: "policy" | "baseline"): SourceText {
  const file = nameFrom(base, path);
  const fail = (reason: string) => new UsageError(`cannot read the ${kind} ${quote(file)}: ${reason}`);
  if (pointsOutside(path, base)) throw fail("it is a symbolic link that points outside the repository");
  try {
    const { size } = statSync(path);
    return { file, named: true, size, content: size > maxBytes ? new Uint8Array() : readFileSync(path) };
  } catch (error) {
    throw fail(explainError(error));
  }
}

/** Whether a file of a repository, or of the base folder, is a symbolic link that points out of it. */
function pointsOutside(path: string, base: string): boolean {
  const root = rootAbove(dirname(path)) ?? (isInside(resolve(base), path) ? resolve(base) : undefined);
  return root !== undefined && existsSync(path) && !isReallyInside(root, path);
}

/** Whether a file is inside a folder once symbolic links are resolved. The folder `.git` may hold a token. */
function isReallyInside(root: string, path: string): boolean {
  const [realRoot, realPath] = [realpathSync(root), realpathSync(path)];
  return isInside(realRoot, realPath) && !isInside(join(realRoot, ".git"), realPath);
}

/** Reads a policy inside a folder. A symbolic link that points out of it is not followed. */
function readWithin(path: string, file: string, root: string, roots: Roots): SourceText | undefined {
  if (!existsSync(path) || !isReallyInside(root, path)) return undefined;
  return statSync(path).isFile() ? { ...readSource(path, roots, "policy"), file } : undefined;
}
