import { chosen, day } from "../../base/choose.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { CannotRun } from "../../base/errors.ts";
import { quoted } from "../../base/wording.ts";
import { diff } from "../../features/fix/diff.ts";
import { type FixedFile, fixFile } from "../../features/fix/fix-file.ts";
import { account } from "../../features/fix/summary.ts";
import { builtIns } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import { choices } from "../../node/choices.ts";
import { discover, read, type Where } from "../../node/find-files.ts";
import { overwrite } from "../../node/replace-file.ts";
import { type PolicyWish, type Ruling, rulingFor } from "../../node/resolve-policy.ts";
import { noManifest, todayInUtc } from "../../node/run.ts";
import { rules } from "../../rules/index.ts";
import { type Given, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** `lync-policy fix`: mends what can be mended for certain. */
export const fix: Command = {
  options: {
    "dry-run": { type: "boolean" },
    rule: { type: "string", multiple: true },
    policy: { type: "string" },
    preset: { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy fix [PATTERN…]

Changes manifests so that findings are gone: only where the change is certain, and
where the whole check, run again, finds nothing that it did not find before. All else
in a file stays as it is. Says of every finding that is left why it is.

Options
  --dry-run             changes no file and prints a unified diff
  --rule ID             mends the findings of this rule only; may be given again
  --policy FILE         the policy to judge by, as for check
  --preset NAME         ${choices.preset.join(", ")} (default recommended)
  --as-of YYYY-MM-DD    the day to judge for (default today, UTC)

Exit codes
  0  nothing is left    2  could not run, or not write a file
  1  something is       3  no manifest found
`,
  run: async (given, around) => carryOut(requestIn(given), around),
};

type Request = {
  readonly wish: Omit<PolicyWish, "home">;
  readonly today: string;
  readonly dryRun: boolean;
  readonly ids: readonly string[];
};

function requestIn({ text, texts, flag, words }: Given): Request {
  if (words.includes("-")) refuse('fix changes files, and "-" is none; a file, a folder or a glob is needed');
  const [asOf, preset] = [text("as-of"), text("preset")];
  return {
    wish: {
      file: text("policy"),
      asked: { preset: preset === undefined ? undefined : chosen("--preset", preset, choices.preset) },
      audit: false,
      patterns: words,
    },
    today: asOf === undefined ? todayInUtc() : day("--as-of", asOf),
    dryRun: flag("dry-run"),
    ids: texts("rule"),
  };
}

async function carryOut(request: Request, around: Around): Promise<number> {
  const where = { cwd: around.cwd, base: around.cwd };
  const ruling = await rulingFor({ ...request.wish, home: around.home }, where);
  try {
    for (const id of request.ids) checkRule(id, ruling.policy);
    return await fixBy(ruling, request, where, around);
  } finally {
    ruling.close();
  }
}

function checkRule(id: string, { own = [] }: Policy): void {
  const names = [...rules, ...builtIns, ...own.map(({ rule }) => rule)].map((rule) => rule.id);
  if (names.includes(id)) return;
  const meant = didYouMean(id, names, '"lync-policy rules" lists those that are');
  throw new CannotRun(`rule ${quoted(id)} is not known; ${meant}`);
}

async function fixBy(ruling: Ruling, request: Request, where: Where, around: Around): Promise<number> {
  const { files, problems: unfound, remarks } = await discover(ruling.patterns, where);
  const problems = [...unfound];
  const wanted = ({ rule }: Finding) => request.ids.length === 0 || request.ids.includes(rule.id);
  // One file at a time says nothing about a waiver that is meant for another one.
  const policy: Policy = { ...ruling.policy, complete: false };
  const mended: FixedFile[] = [];
  const others: Report[] = [];
  for (const text of read(files, where, (problem) => problems.push(problem))) {
    const result = await fixFile(text, policy, request.today, wanted);
    if ("report" in result) others.push(result.report);
    else if (request.dryRun || write(result, where.cwd, problems)) mended.push(result);
  }
  const unread = others.flatMap(({ findings }) => findings).filter(wanted);
  show(mended, unread, request.dryRun, around);
  for (const line of [...problems, ...remarks]) around.say(line);
  if (problems.length > 0) return 2;
  if (mended.length === 0 && others.every(({ files }) => files.length === 0)) {
    around.say(noManifest({ skipped: others.flatMap(({ skipped }) => skipped) }));
    return 3;
  }
  return unread.length > 0 || mended.some(({ left }) => left.length > 0) ? 1 : 0;
}

function write({ file, before, mark, text }: FixedFile, cwd: string, problems: string[]): boolean {
  const { failed } = text === before ? {} : overwrite({ cwd, file, before: mark + before }, mark + text);
  if (failed !== undefined) problems.push(failed);
  return failed === undefined;
}

/** A diff can be applied where nothing else is printed, so the account goes to standard error then. */
function show(files: readonly FixedFile[], unread: readonly Finding[], dryRun: boolean, { out, err }: Around): void {
  const says = account(files, unread, dryRun);
  if (dryRun) {
    for (const { file, before, mark, text } of files) out(diff({ file, before: mark + before, after: mark + text }));
    err(says);
  } else out(says);
}
