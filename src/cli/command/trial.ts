import { resolve } from "node:path";
import { pluralize, quote, short } from "../../base/wording.ts";
import type { Trial } from "../../features/init/next-steps.ts";
import { failingLevels } from "../../findings/verdict.ts";
import type { Report } from "../../model/report.ts";
import { rootAbove } from "../../node/boundary.ts";
import { disk } from "../../node/folders.ts";
import { createIgnoreLookUp } from "../../node/ignore-files.ts";
import { nameFrom } from "../../node/paths.ts";
import type { ResolvedPolicy } from "../../node/policy-request.ts";
import { checkFiles } from "../../node/run.ts";
import { verdict } from "../../report/totals.ts";
import type { CommandContext } from "./command.ts";
import { rootsOf } from "./inputs.ts";
import { withPolicy } from "./policy.ts";

/** New files: their names relative to the working directory, and which of them is a manifest. */
export type NewNames = { readonly names: readonly string[]; readonly manifest: string | undefined };

/** The policy and the patterns of a check without arguments. */
export const plainCheck = { file: undefined, overrides: {}, audit: false, patterns: [] } as const;

/** Checks the working directory as `lync-policy check` does, and finds out what keeps new files from passing. */
export function tryCheck(files: NewNames, today: string, context: CommandContext): Promise<Trial> {
  // What is remarkable about the policy file has been reported before the files were written.
  return withPolicy(plainCheck, { ...context, warn: () => {} }, async (resolved) => {
    const { policy, flags, patterns } = resolved;
    const options = { policy, ...flags, today, stdin: context.stdin };
    const { report, errors } = await checkFiles(patterns, rootsOf(context), options);
    const isChecked = report.run.files.length > 0;
    return {
      passes: isChecked && errors.length === 0 && report.conclusion === "success",
      verdict: isChecked ? verdict(report) : "no manifest is checked",
      problems: [...errors, ...unchecked(files, report, resolved, context), ...failures(report, resolved, context)],
    };
  });
}

/** New files that git ignores, and a manifest that the policy does not select. */
function unchecked(
  { names, manifest }: NewNames,
  { run }: Report,
  { paths }: ResolvedPolicy,
  { cwd }: CommandContext,
): readonly string[] {
  const lookUp = createIgnoreLookUp(rootAbove(cwd) ?? resolve(cwd), disk);
  const ignored = names.flatMap((name) => {
    const by = lookUp(resolve(cwd, name));
    return by === undefined ? [] : [{ name, by: nameFrom(resolve(cwd), by) }];
  });
  const isIgnored = ignored.some(({ name }) => name === manifest);
  const isSelected = manifest === undefined || isIgnored || run.files.includes(manifest);
  const selecting = paths.policy === undefined ? "the policy" : quote(nameFrom(cwd, resolve(cwd, paths.policy)));
  return [
    ...ignored.map(({ name, by }) => `git ignores ${quote(name)}: remove the rule that matches it from ${quote(by)}`),
    ...(isSelected ? [] : [`${quote(manifest)} is not checked: add it to "manifests" in ${selecting}`]),
  ];
}

/** The most findings that are listed. */
const most = 3;

/** The findings that fail the check. */
function failures(report: Report, { policy, paths }: ResolvedPolicy, { cwd }: CommandContext): readonly string[] {
  if (report.conclusion === "success") return [];
  const failing = report.findings.filter(({ rule }) => failingLevels(policy.failOn).includes(rule.level));
  const listed = failing
    .slice(0, most)
    .map(
      ({ file, range, rule, message }) => `${file}:${range.line}: ${rule.level}: ${short(message, 200)} [${rule.id}]`,
    );
  const by = paths.policy === undefined ? "" : ` in ${quote(nameFrom(cwd, resolve(cwd, paths.policy)))}`;
  return [
    ...listed,
    ...(failing.length > most ? [`and ${pluralize(failing.length - most, "more finding")}`] : []),
    ...(policy.failOn === "error"
      ? []
      : [`a ${policy.failOn} fails the check: failOn is ${quote(policy.failOn)}${by}`]),
  ];
}
