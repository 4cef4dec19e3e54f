import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { chosen, day } from "../../base/choose.ts";
import { counted, quoted, visible } from "../../base/wording.ts";
import { schema, yamlSyntax } from "../../findings/builtin-checks.ts";
import { choices } from "../../node/choices.ts";
import { baselineName } from "../../node/find-policy.ts";
import { knownFrom, namesFor } from "../../node/load-baseline.ts";
import { textAt } from "../../node/load-policy.ts";
import { type Ruling, rulingFor } from "../../node/resolve-policy.ts";
import { noManifest, type Outcome, run, todayInUtc } from "../../node/run.ts";
import { writeBeneath } from "../../node/write-inside.ts";
import { noReason } from "../../policy/baseline/read.ts";
import { type Renewed, renewed } from "../../policy/baseline/update.ts";
import { baselineText } from "../../policy/baseline/write.ts";
import { limitsOf } from "../../policy/waivers/suppress.ts";
import { type Given, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** `lync-policy baseline`: writes down what is there now, so that only what is new counts. */
export const baselineCommand: Command = {
  options: {
    output: { type: "string" },
    prune: { type: "boolean" },
    reason: { type: "string" },
    policy: { type: "string" },
    preset: { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy baseline [PATTERN…]

Writes what is found now into ${baselineName}, beside the policy or in the working
directory: from then on "lync-policy check" bears it, and all that is new counts. What
a waiver bears already is not written, nor what cannot be waived. Entries that are
found again keep their reasons; entries of files that a PATTERN leaves out stay.

Options
  --prune               only takes out entries that nothing is found of any more
  --reason TEXT         why the new entries are borne
  --output FILE         another file; "lync-policy check" looks for the usual one
  --policy FILE         the policy to judge by, as for check
  --preset NAME         ${choices.preset.join(", ")} (default recommended)
  --as-of YYYY-MM-DD    the day to judge for (default today, UTC)

Exit codes
  0  written            2  could not run, or not write the file
                        3  no manifest found
`,
  run: async (given, around) => carryOut(requestIn(given), around),
};

type Request = {
  readonly output: string | undefined;
  readonly prune: boolean;
  readonly reason: string;
  readonly policy: string | undefined;
  readonly preset: (typeof choices.preset)[number] | undefined;
  readonly today: string;
  readonly patterns: readonly string[];
};

/** The shortest reason that says anything; the form of a baseline asks for as much. */
const shortest = 10;

function requestIn({ text, flag, words }: Given): Request {
  if (words.includes("-")) refuse('a baseline names files, and "-" is none; a file, a folder or a glob is needed');
  const [reason, preset, asOf] = [text("reason"), text("preset"), text("as-of")];
  if (reason !== undefined && (reason.length < shortest || reason.length > 1000 || visible(reason) !== reason))
    refuse(`--reason is ${quoted(reason)}; ${shortest} to 1,000 printable characters are needed`);
  return {
    output: text("output"),
    prune: flag("prune"),
    reason: reason ?? noReason,
    policy: text("policy"),
    preset: preset === undefined ? undefined : chosen("--preset", preset, choices.preset),
    today: asOf === undefined ? todayInUtc() : day("--as-of", asOf),
    patterns: words,
  };
}

async function carryOut(request: Request, around: Around): Promise<number> {
  const { cwd, home } = around;
  const where = { cwd, base: cwd };
  const { policy: file, preset, patterns, output } = request;
  const ruling = await rulingFor({ file, asked: { preset }, audit: false, patterns, home }, where);
  try {
    const path = output === undefined ? usualPath(ruling, cwd) : resolve(cwd, output);
    const before = existsSync(path) ? await knownFrom(textAt(path, where, "baseline"), where) : [];
    if (request.prune && !existsSync(path)) refuse(`there is no baseline to prune: ${quoted(path)} is not there`);
    const terms = { policy: { ...ruling.policy, baseline: [] }, today: request.today, stdin: around.stdin };
    const outcome = await run(ruling.patterns, where, terms);
    for (const message of [...outcome.problems, ...outcome.remarks]) around.say(message);
    if (outcome.problems.length > 0) return 2;
    if (outcome.report.files.length === 0) {
      around.say(noManifest(outcome.report));
      return 3;
    }
    const { canWaive } = limitsOf(ruling.policy);
    const open = outcome.report.findings.filter(({ rule }) => canWaive(rule.id));
    const result = renewed(open, before, { ...request, inView: viewOf(outcome, ruling.policy.complete === true) });
    write(path, baselineText(result.entries, namesFor(path, where)), result);
    around.out(account(relative(cwd, path).replaceAll(sep, "/"), result, outcome.report.findings.length - open.length));
    return 0;
  } finally {
    ruling.close();
  }
}

/** Where the baseline is or, without one, where check would find it. */
function usualPath({ paths }: Ruling, cwd: string): string {
  return paths.baseline ?? join(paths.policy === undefined ? cwd : dirname(paths.policy), baselineName);
}

/** Of a file whose form is broken nobody can say what is in it; one that a whole run did not meet is there no more. */
function viewOf({ report }: Outcome, complete: boolean): (file: string) => boolean {
  const broken = report.findings.filter(({ rule }) => rule.id === yamlSyntax.id || rule.id === schema.id);
  const unsound = new Set(broken.map(({ file }) => file));
  const checked = new Set(report.files);
  return (file) => (checked.has(file) ? !unsound.has(file) : complete);
}

/** A baseline that says what it said is left alone, and none is begun where there is nothing to write. */
function write(path: string, text: string, { entries }: Renewed): void {
  const isThere = existsSync(path);
  if (isThere ? readFileSync(path, "utf8") === text : entries.length === 0) return;
  writeBeneath(dirname(path), basename(path), text);
}

function account(file: string, { entries, added, kept, gone }: Renewed, left: number): string {
  const parts = `${added} new, ${kept} from before, ${gone} taken out`;
  const rest = left > 0 ? `; ${counted(left, "finding")} cannot be kept in a baseline` : "";
  return `${visible(file)}: ${counted(entries.length, "entry", "entries")} (${parts})${rest}\n`;
}
