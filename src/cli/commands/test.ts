import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { day } from "../../base/choose.ts";
import { decode } from "../../base/decode.ts";
import { CannotRun } from "../../base/errors.ts";
import type { Text } from "../../base/source-text.ts";
import { counted, harmless, quoted } from "../../base/wording.ts";
import { validate } from "../../engine/validate.ts";
import { caseCounter, caseLines, lacking } from "../../features/test/case-counter.ts";
import { faultsIn } from "../../features/test/compare.ts";
import { type Fault, wantsIn } from "../../features/test/expectations.ts";
import { builtIns } from "../../findings/builtin-checks.ts";
import type { Policy } from "../../model/policy.ts";
import { discover, read, type Where } from "../../node/find-files.ts";
import { type Ruling, rulingFor } from "../../node/resolve-policy.ts";
import { todayInUtc } from "../../node/run.ts";
import { rules } from "../../rules/index.ts";
import { rulesInForce } from "../../rules/select.ts";
import { type Given, only } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** Where fixtures are looked for beside the policy: a name that no folder of manifests has by chance. */
const fixturesName = "policy-tests";

/** `lync-policy test [DIR]`: whether own rules and waivers say what fixtures want, and nothing else. */
export const testCommand: Command = {
  options: {
    "all-rules": { type: "boolean" },
    require: { type: "boolean" },
    policy: { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy test [DIR]

Tries the policy's own rules and waivers on manifests whose lines say what they want:
  servers: 1   # want contoso/two-edges "has a single Edge Server"
  servers: 1   # want waived contoso/two-edges "has a single Edge Server"
Own rules and the checks of form and of waivers may say nothing else. A comment
"# as of 2026-11-22" in a fixture names the day that it is judged for.
DIR holds the fixtures (default ${fixturesName}, beside the policy).

Options
  --all-rules           the product's rules may say nothing else either
  --require             fails where an own rule has no flagged or no clean case
  --policy FILE         the policy to try (default the one that check finds)
  --as-of YYYY-MM-DD    the day for fixtures that name none (default today, UTC)

Exit codes
  0  all is as wanted    2  could not run: usage, a policy with errors
  1  something is not    3  no fixture found
`,
  run: async (given, around) => {
    const request = requestIn(given);
    const where = { cwd: around.cwd, base: around.cwd };
    const wish = { file: request.policy, asked: {}, audit: false, patterns: [fixturesName], home: around.home };
    const ruling = await rulingFor(wish, where);
    try {
      return await tryBy(ruling, request, where, around);
    } finally {
      ruling.close();
    }
  },
};

type Request = {
  readonly folder: string | undefined;
  readonly policy: string | undefined;
  readonly today: string;
  readonly allRules: boolean;
  readonly require: boolean;
};

function requestIn({ text, flag, words }: Given): Request {
  const asOf = text("as-of");
  return {
    folder: words.length > 0 ? only("test", "DIR", words) : undefined,
    policy: text("policy"),
    today: asOf === undefined ? todayInUtc() : day("--as-of", asOf),
    allRules: flag("all-rules"),
    require: flag("require"),
  };
}

async function tryBy({ policy, effective }: Ruling, request: Request, where: Where, around: Around): Promise<number> {
  const file = effective?.files[0]?.file;
  if (file === undefined) throw new CannotRun('there is no policy to test; "lync-policy init" writes one');
  const folder = request.folder ?? besidePolicy(file, where);
  if (request.folder === undefined && !existsSync(resolve(where.cwd, folder))) return nothing(folder, around);
  const { files, problems: unfound } = await discover([folder], where);
  const problems = [...unfound];
  // What is known in other files says nothing about a rule.
  const terms = termsFor({ ...policy, baseline: [] }, request);
  const tried: Tried[] = [];
  for (const text of read(files, where, (problem) => problems.push(problem))) {
    const one = await tryOne(text, terms);
    if (one) tried.push(one);
  }
  for (const problem of problems) around.say(problem);
  if (problems.length > 0) return 2;
  if (tried.length === 0) return nothing(folder, around);
  const missing = request.require ? lacking(terms.cases) : [];
  around.out(account(tried, caseLines(terms.cases), missing));
  return missing.length > 0 || tried.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function nothing(folder: string, { say }: Around): number {
  say(`no fixture found in ${quoted(folder)}: a fixture is a manifest with '# want RULE "part"' comments`);
  return 3;
}

function besidePolicy(policy: string, { cwd, base }: Where): string {
  return relative(resolve(cwd), join(dirname(resolve(base, policy)), fixturesName)).replaceAll(sep, "/");
}

/** What fixtures are tried by. */
type Trial = ReturnType<typeof termsFor>;

function termsFor(policy: Policy, { allRules, today }: Request) {
  const inForce = new Set(rulesInForce(policy).map(({ id }) => id));
  const own = (policy.own ?? []).filter(({ rule }) => inForce.has(rule.id));
  const watched = new Set(
    [...own.map(({ rule }) => rule), ...builtIns, ...(allRules ? rules : [])].map(({ id }) => id),
  );
  const known = [...rules, ...builtIns, ...(policy.own ?? []).map(({ rule }) => rule)].map(({ id }) => id);
  return { policy, today, known, isWatched: (rule: string) => watched.has(rule), ...caseCounter(own) };
}

type Tried = { readonly file: string; readonly wants: number; readonly faults: readonly Fault[] };

/** Each fixture is judged alone; what is no manifest and wants nothing is none. */
async function tryOne(source: Text, { policy, today, known, isWatched, see }: Trial): Promise<Tried | undefined> {
  const { text, problem } = decode(source);
  const { wants, asOf = today, wrong } = problem ? wantsIn("", known) : wantsIn(text, known);
  const report = await validate([source], policy, asOf, (_, deployment) => see(deployment, asOf));
  if (report.files.length === 0 && wants.length + wrong.length === 0) return undefined;
  const skipped = report.skipped.map(({ reason }) => ({ line: 1, message: `is left alone: ${reason}` }));
  const faults = [...skipped, ...wrong, ...faultsIn(source.file, report, wants, isWatched)];
  return { file: source.file, wants: wants.length, faults };
}

function account(tried: readonly Tried[], cases: readonly string[], missing: readonly string[]): string {
  const faults = tried.flatMap(({ file, faults }) => faults.map(({ line, message }) => `${file}:${line}: ${message}`));
  const wants = tried.reduce((sum, one) => sum + one.wants, 0);
  const wrong = faults.length + missing.length;
  const result = wrong === 0 ? "all as wanted" : `${counted(wrong, "thing is", "things are")} not as wanted`;
  const lines = [...faults, ...missing, ...cases];
  return [...lines, `${counted(tried.length, "fixture")}, ${counted(wants, "want")}: ${result}`]
    .map((line) => `${harmless(line)}\n`)
    .join("");
}
