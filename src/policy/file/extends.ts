import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { shapes } from "../../generated/policy-shapes.ts";
import validate from "../../generated/policy-validator.cjs";
import { type PolicyFiles, readNamed, resolveNamed } from "./named-files.ts";
import { readDocument } from "./read-document.ts";
import type { PolicyContent, PolicyFile, PolicyProblem } from "./types.ts";

/** The most policies in a chain of `extends`. */
const maxChain = 20;

/** Reads a policy file. */
export function readPolicy(source: SourceText): Promise<Result<PolicyFile, readonly PolicyProblem[]>> {
  return readDocument<PolicyContent>(source, { kind: "Policy", noun: "policy", validate, shapes });
}

/** Reads a policy and the policies that it extends, in this order. */
export async function readChain(
  source: SourceText,
  files: PolicyFiles,
): Promise<Result<readonly PolicyFile[], readonly PolicyProblem[]>> {
  const chain: PolicyFile[] = [];
  let next: SourceText | undefined = source;
  while (next) {
    const read: Result<PolicyFile, readonly PolicyProblem[]> = await readPolicy(next);
    if (!read.ok) return read;
    chain.push(read.value);
    const parent: Result<SourceText | undefined, PolicyProblem> = await readParent(chain, files);
    if (!parent.ok) return { ok: false, error: [parent.error] };
    next = parent.value;
  }
  return { ok: true, value: chain };
}

/** Reads the policy that the last one of a chain extends; undefined if it extends none. */
async function readParent(
  chain: readonly PolicyFile[],
  files: PolicyFiles,
): Promise<Result<SourceText | undefined, PolicyProblem>> {
  const last = chain.at(-1);
  const path = last?.content.extends;
  if (last === undefined || path === undefined) return { ok: true, value: undefined };
  const error = (message: string): Result<never, PolicyProblem> => ({
    ok: false,
    error: { file: last.file, message, ...last.locate(["extends"]) },
  });
  const file = resolveNamed(last.file, path, files);
  if (!file.ok) return error(`extends is ${quote(path)}, ${file.error}`);
  const seen = chain.findIndex((policy) => policy.file === file.value);
  if (seen >= 0) return error(`circular extends: ${quote(file.value)} already extends this policy`);
  if (chain.length >= maxChain) return error(`more than ${maxChain} policies in a chain of extends`);
  const text = await readNamed(file.value, files, "policy");
  return text.ok ? text : error(`extends is ${quote(path)}, ${text.error}`);
}
