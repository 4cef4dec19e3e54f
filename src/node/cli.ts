import { CannotRun } from "../cannot-run.ts";
import { formats } from "../report/index.ts";
import { rules } from "../rules/index.ts";
import { didYouMean } from "../suggest.ts";
import { tool } from "../tool.ts";
import { builtIns } from "../validate.ts";
import { quoted, visible } from "../words.ts";
import { commands, help, parseArguments, type Request } from "./arguments.ts";
import { noManifest, type Outcome, run, todayInUtc, writeReport } from "./run.ts";

/** What the command line needs of the process around it. */
export type Surroundings = {
  readonly cwd: string;
  readonly color: boolean;
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

const known = [...rules, ...builtIns];

/** Runs one command line and returns the exit code. */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    return await carryOut(parseArguments(args), around);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    say(around, error.message);
    return 2;
  }
}

async function carryOut(request: Request, around: Surroundings): Promise<number> {
  if (request.command === "check") return check(request, around);
  around.out(await answer(request));
  return 0;
}

async function answer(request: Exclude<Request, { command: "check" }>): Promise<string> {
  if (request.command === "help") return help;
  if (request.command === "version") return `${tool.version}\n`;
  if (request.command === "explain") return explanation(request.rule);
  const { list } = await import("../report/explain.ts");
  return list(known);
}

/** What explains a rule is loaded only here: a check starts without it. */
async function explanation(id: string): Promise<string> {
  const rule = known.find((candidate) => candidate.id === id);
  if (rule) {
    const { explain } = await import("../report/explain.ts");
    const { examples } = await import("../generated/examples.ts");
    return explain(rule, examples[id]);
  }
  const meant = didYouMean(
    id,
    known.map((candidate) => candidate.id),
    '"lync-policy rules" lists those that are',
  );
  throw new CannotRun(`rule ${quoted(id)} is not known; ${meant}`);
}

async function check(request: Extract<Request, { command: "check" }>, around: Surroundings): Promise<number> {
  const { patterns, policy, format, reports, asOf, quiet, verbose } = request;
  const where = { cwd: around.cwd, base: around.cwd };
  const outcome = await run(patterns, where, policy, asOf ?? todayInUtc(), around.stdin);
  around.out(formats[format](outcome.report, { color: around.color, quiet, verbose }));
  for (const problem of outcome.problems) say(around, problem + commandHint(problem, patterns));
  for (const remark of outcome.remarks) say(around, remark);
  for (const report of reports) writeReport(outcome.report, report, around.cwd);
  const code = exitCode(outcome);
  if (code === 3) say(around, noManifest(outcome.report));
  return code;
}

/** What went wrong weighs more than what was found, and that more than nothing to look at. */
function exitCode({ report, problems }: Outcome): number {
  if (problems.length > 0) return 2;
  if (report.files.length === 0) return 3;
  return report.conclusion === "success" ? 0 : 1;
}

/** A command that is misspelt looks like a file that is not there. */
function commandHint(problem: string, [first = "", ...rest]: readonly string[]): string {
  const meant = problem.includes(quoted(first)) && !/[./\\]/.test(first) ? didYouMean(first, commands, "") : "";
  return meant && rest.length < 2 ? ` (or ${meant.replace("did you mean", "did you mean the command")})` : "";
}

function say({ err }: Surroundings, message: string): void {
  err(`lync-policy: ${visible(message)}\n`);
}
