import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { maxBytes } from "../base/decode.ts";
import { UsageError } from "../base/errors.ts";
import type { SourceText } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import type { BaselineEntry, Policy } from "../model/policy.ts";
import { compileErrors, policyErrors } from "../policy/file/check.ts";
import { type CombinedPolicy, combine, type Overrides } from "../policy/file/combine.ts";
import { readChain } from "../policy/file/extends.ts";
import type { FileNoun, PolicyFiles } from "../policy/file/named-files.ts";
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
  const fail = (reason: string) => new UsageError(`cannot read the ${noun} ${quote(file)}: ${reason}`);
  const refusal = refusalOf(path, base);
  if (refusal !== undefined) throw fail(refusal);
  try {
    const { size } = statSync(path);
    return { file, named: true, size, content: size > maxBytes ? new Uint8Array() : readFileSync(path) };
  } catch (error) {
    throw fail(explainError(error));
  }
}

/**
 * Why a file that exists is not read: it is a device or a pipe, which may have no end, or a file of a repository, or of the
 * base folder, that is not in it once symbolic links are resolved.
 */
function refusalOf(path: string, base: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const status = statSync(path);
  if (!status.isFile() && !status.isDirectory()) return "it is not a regular file";
  const root = rootAbove(dirname(path)) ?? (isInside(resolve(base), path) ? resolve(base) : undefined);
  if (root === undefined || isReallyInside(root, path)) return undefined;
  const isInGit = isInside(realpathSync(root), realpathSync(path));
  return isInGit ? "it is in the folder .git" : "it is a symbolic link that points outside the repository";
}

/** Whether a file is inside a folder once symbolic links are resolved. The folder `.git` may hold a token. */
function isReallyInside(root: string, path: string): boolean {
  const [realRoot, realPath] = [realpathSync(root), realpathSync(path)];
  return isInside(realRoot, realPath) && !isInside(join(realRoot, ".git"), realPath);
}

/** Reads a file inside a folder. A symbolic link that points out of it is not followed. */
function readWithin(path: string, file: string, root: string, roots: Roots, noun: FileNoun): SourceText | undefined {
  if (!existsSync(path) || !isReallyInside(root, path)) return undefined;
  return statSync(path).isFile() ? { ...readSource(path, roots, noun), file } : undefined;
}
