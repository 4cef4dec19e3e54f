import { chosen, day } from "../../base/choose.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { quoted } from "../../base/wording.ts";
import type { Shard } from "../../features/merge/shard-run.ts";
import type { Scope } from "../../model/scope.ts";
import { scoped } from "../../node/check-scope.ts";
import { choices, reportFile } from "../../node/choices.ts";
import type { Where } from "../../node/find-files.ts";
import { type PolicyWish, type Ruling, rulingFor } from "../../node/resolve-policy.ts";
import { exitCode, noManifest, type ReportFile, run, todayInUtc, writeReport } from "../../node/run.ts";
import { type Format, type FormatName, formats } from "../../report/index.ts";
import type { Look } from "../../report/options.ts";
import { type Given, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";
import { commandNames } from "../command/names.ts";
import { help } from "./help.ts";

/** What a check is asked for. */
type Check = {
  readonly wish: Omit<PolicyWish, "home">;
  readonly format: FormatName;
  readonly reports: readonly ReportFile[];
  readonly today: string;
  readonly scope: Scope;
  /** The commit that a change is measured from; only with a scope other than all. */
  readonly base: string | undefined;
  /** The part of the files that is looked at; all where it is left out. */
  readonly shard: Shard | undefined;
  /** Whether the YAML library reads every file. */
  readonly strictYaml: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
};

/** `lync-policy check`: says what was found. */
export const check: Command = {
  options: {
    format: { type: "string" },
    report: { type: "string", multiple: true },
    "fail-on": { type: "string" },
    preset: { type: "string" },
    "as-of": { type: "string" },
    scope: { type: "string" },
    base: { type: "string" },
    policy: { type: "string" },
    "no-waivers": { type: "boolean" },
    shard: { type: "string" },
    yaml: { type: "string" },
    quiet: { type: "boolean", short: "q" },
    verbose: { type: "boolean" },
  },
  help,
  run: async (given, around) => carryOut(await requestIn(given), around),
};

async function requestIn({ text, texts, flag, words }: Given): Promise<Check> {
  const [asOf, yaml] = [text("as-of"), text("yaml")];
  const chosenIn = <T extends string>(name: string, allowed: readonly T[]) => {
    const word = text(name);
    return word === undefined ? undefined : chosen(`--${name}`, word, allowed);
  };
  return {
    wish: {
      file: text("policy"),
      asked: { preset: chosenIn("preset", choices.preset), failOn: chosenIn("fail-on", choices.failOn) },
      audit: flag("no-waivers"),
      patterns: words,
    },
    format: chosen("--format", text("format") ?? "terminal", choices.format),
    reports: texts("report").map((given) => reportFile("--report", given)),
    today: asOf === undefined ? todayInUtc() : day("--as-of", asOf),
    ...changeIn(text("base"), text("scope")),
    shard: await shardIn(text("shard"), text("base")),
    strictYaml: yaml !== undefined && chosen("--yaml", yaml, ["strict"]) === "strict",
    quiet: flag("quiet"),
    verbose: flag("verbose"),
  };
}

function changeIn(base: string | undefined, given: string | undefined): Pick<Check, "scope" | "base"> {
  const scope = given === undefined ? undefined : chosen("--scope", given, choices.scope);
  if (base !== undefined) return { scope: scope ?? "new", base };
  if (scope === undefined || scope === "all") return { scope: "all", base };
  return refuse(`--scope ${scope} needs --base COMMIT, such as --base origin/main`);
}

/** What is new is known of the whole only. */
async function shardIn(given: string | undefined, base: string | undefined): Promise<Shard | undefined> {
  if (given === undefined) return undefined;
  if (base !== undefined)
    refuse("--shard and --base cannot go together: what a change brings in is known of all files only");
  return (await import("../../node/shard.ts")).shardIn("--shard", given);
}

async function carryOut(request: Check, around: Around): Promise<number> {
  const where = { cwd: around.cwd, base: around.cwd };
  const ruling = await rulingFor({ ...request.wish, home: around.home }, where);
  try {
    return await checkBy(ruling, request, where, around);
  } finally {
    ruling.close();
  }
}

async function checkBy({ policy, patterns }: Ruling, request: Check, where: Where, around: Around): Promise<number> {
  const { format, reports, today, strictYaml, quiet, verbose, shard } = request;
  const overviews = await overviewsFor(request);
  const terms = { policy, today, stdin: around.stdin, seen: overviews?.seen, strictYaml, shard };
  const whole = await run(patterns, where, terms);
  const outcome = { ...whole, report: await scoped(whole, where, request.scope, request.base, { ...terms, patterns }) };
  const render: Format = await formats[format](outcome.report);
  const look: Look = { color: around.color, quiet, verbose, overviews: overviews?.overviews(), shard: outcome.shard };
  around.out(render(outcome.report, look));
  for (const problem of outcome.problems) around.say(problem + commandHint(problem, request.wish.patterns));
  for (const remark of outcome.remarks) around.say(remark);
  for (const report of reports)
    await writeReport(outcome.report, report, around.cwd, { overviews: look.overviews, shard: look.shard });
  const code = exitCode(outcome);
  // The manifests may all be in other shards.
  if (code === 3 && shard) return 0;
  if (code === 3) around.say(noManifest(outcome.report));
  return code;
}

/** Deployments are described where a format shows them. */
async function overviewsFor({ format, reports, today }: Check) {
  const shown: readonly FormatName[] = [format, ...reports.map((report) => report.format)];
  return shown.includes("markdown") ? (await import("../../overview/overview.ts")).collector({ today }) : undefined;
}

/** A command that is misspelt looks like a file that is not there. */
function commandHint(problem: string, [first = "", ...rest]: readonly string[]): string {
  const meant = problem.includes(quoted(first)) && !/[./\\]/.test(first) ? didYouMean(first, commandNames, "") : "";
  return meant && rest.length < 2 ? ` (or ${meant.replace("did you mean", "did you mean the command")})` : "";
}
