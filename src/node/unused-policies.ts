import { type Dirent, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { quote } from "../base/wording.ts";
import type { Roots } from "./find-files.ts";
import { foldersFrom, policyName, policyNames } from "./find-policy.ts";
import { disk } from "./folders.ts";
import { nameFrom } from "./paths.ts";
import type { PolicyRequest, ResolvedPolicy } from "./policy-request.ts";

/** The policy of a run, and the files that it consists of. */
type Used = Pick<ResolvedPolicy, "paths"> & {
  readonly effective?: { readonly files: readonly { readonly file: string }[] };
};

/**
 * A message for each file that has nearly the name of a policy file, in the folders in which one was searched: its author may
 * take it for one. None if the run names its policy file, and none for a file that the policy extends.
 */
export async function unusedPolicies(
  { file, near }: Pick<PolicyRequest, "file" | "near">,
  { effective, paths: { policy } }: Used,
  { cwd, base }: Roots,
): Promise<readonly string[]> {
  if (file !== undefined) return [];
  const used = effective?.files.map((one) => one.file) ?? [];
  const searched = foldersFrom(cwd, near);
  // A change may remove the policy of the base commit, which is in effect until the merge.
  const own = policy === undefined ? undefined : resolve(base, policy);
  const there = own !== undefined && disk.hasEntry(own) ? own : undefined;
  const last = there === undefined ? -1 : searched.indexOf(dirname(there));
  const folders = last < 0 ? searched : searched.slice(0, last + 1);
  const found: string[] = [];
  for (const folder of folders) for (const name of await nearNamesIn(folder)) found.push(join(folder, name));
  const instead = (path: string) =>
    there !== undefined && dirname(there) === dirname(path)
      ? `${quote(nameFrom(base, there))} is in effect instead`
      : `rename it to ${policyName}`;
  return found
    .filter((path) => !used.includes(nameFrom(base, path)))
    .map((path) => `policy file not in effect: ${quote(nameFrom(base, path))}; ${instead(path)}`);
}

/** The names of files in a folder that are nearly those of a policy file. */
export async function nearNamesIn(folder: string): Promise<readonly string[]> {
  const entries = entriesOf(folder).filter(({ name }) => mayBeNear.test(name));
  if (entries.length === 0) return [];
  const { isTypingError } = await import("../base/did-you-mean.ts");
  const names = entries.map(({ name }) => name);
  return names.filter((name) => isNear(name, isTypingError) && !isPolicy(name, names)).toSorted();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  } catch {
    // A folder above may be closed to this user; then nothing in it is meant for this run.
    return [];
  }
}

/** Whether a name is that of a policy file, in any letter case where a file system ignores it and lists the name as written. */
function isPolicy(name: string, names: readonly string[]): boolean {
  return policyNames.includes(name) || policyNames.some((one) => isSameFile(one, name) && !names.includes(one));
}

function isSameFile(policy: string, name: string): boolean {
  return ignoresCase && policy.toLowerCase() === name.toLowerCase();
}

/** Whether the usual file system of this system ignores letter case. */
const ignoresCase = process.platform === "win32" || process.platform === "darwin";

/** How every near name begins. Most names of a folder do not. */
const mayBeNear = /^(?:\.l|lync)/i;

/** The extensions that people write: YAML with slips and what Windows adds, and those of other formats. */
const yaml = /\.(?:ya?ml|ymal|yma|yam|yal)(?:\.txt)?$/i;
const other = /\.(?:json[5c]?|toml|txt|conf|config)$/i;

/** Tests whether a name is nearly that of a policy file. */
export async function nearNameTest(): Promise<(name: string) => boolean> {
  const { isTypingError } = await import("../base/did-you-mean.ts");
  return (name) => mayBeNear.test(name) && isNear(name, isTypingError);
}

/** Without a dot, a name may belong to another tool, as sync-policy.yaml or a report in lync-policy.json. */
function isNear(name: string, isTypingError: (one: string, other: string) => boolean): boolean {
  const isYaml = yaml.test(name);
  const stem = name.replace(isYaml ? yaml : other, "").replace(/rc$/i, "");
  const isMeant = /^lyncpolic(?:y|ies)$/i.test(stem.replace(/[^a-z0-9]/gi, ""));
  return name.startsWith(".") ? isMeant || isTypingError(stem, "lync-policy") : isMeant && isYaml;
}
