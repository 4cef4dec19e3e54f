import { chosen, day } from "../../base/choose.ts";
import { quoted } from "../../base/wording.ts";
import { headroomFormats } from "../../features/headroom/formats.ts";
import { crossedWithin, type Headroom } from "../../features/headroom/report.ts";
import { noManifest, type Outcome, run, todayInUtc } from "../../node/run.ts";
import { growthOf } from "../../overview/growth.ts";
import { mostMonths } from "../../overview/month-crossed.ts";
import { collector } from "../../overview/overview.ts";
import { type Given, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** `lync-policy headroom`: how much room pools and servers have, and when it ends. */
export const headroom: Command = {
  options: {
    growth: { type: "string" },
    "fail-within": { type: "string" },
    format: { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy headroom [PATTERN…]

Shows for each pool and server how many users it has, how many it carries and how
many it has room for: as it is, after the loss of one server, and, where pools are
paired, after the loss of a site. Where the users grow, it says from which month on
each limit is crossed. A PATTERN is what "lync-policy check" takes.

Options
  --growth PERCENT      growth a month, such as 2% (default spec.growth.perMonth)
  --fail-within MONTHS  fails where a limit is crossed within so many months
  --format NAME         ${Object.keys(headroomFormats).join(", ")} (default terminal)
  --as-of YYYY-MM-DD    the day of the numbers (default today, UTC)

Exit codes
  0  shown                                    2  could not run, or not measure a file
  1  a limit is crossed within --fail-within  3  no manifest found
`,
  run: carryOut,
};

async function carryOut(given: Given, around: Around): Promise<number> {
  const { text, words } = given;
  const [asOf, growth] = [text("as-of"), text("growth")];
  const today = asOf === undefined ? todayInUtc() : day("--as-of", asOf);
  if (growth !== undefined && !growthOf(growth, today))
    refuse(`--growth is ${quoted(growth)}; a percentage from 0% to 100% is needed, such as 2%`);
  const within = monthsIn(text("fail-within"));
  const names = Object.keys(headroomFormats) as (keyof typeof headroomFormats)[];
  const format = chosen("--format", text("format") ?? "terminal", names);
  const { seen, overviews } = collector({ most: Number.POSITIVE_INFINITY, today, growth });
  const terms = { policy: { preset: "minimal", failOn: "never" } as const, today, stdin: around.stdin, seen };
  const outcome = await run(words, { cwd: around.cwd, base: around.cwd }, terms);
  const shown: Headroom = { asOf: today, overviews: overviews() };
  const render: (headroom: Headroom, look: { readonly color: boolean }) => string = await headroomFormats[format]();
  if (shown.overviews.deployments.length > 0 || format === "json") around.out(render(shown, { color: around.color }));
  return exitCode(outcome, shown, within, around);
}

function monthsIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const months = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (months <= mostMonths) return months;
  return refuse(`--fail-within is ${quoted(text)}; a number of months from 0 to ${mostMonths} is needed`);
}

/** What cannot be measured weighs more than what is crossed, and that more than nothing to look at. */
function exitCode(outcome: Outcome, shown: Headroom, within: number | undefined, { say }: Around): number {
  const problems = [...outcome.problems, ...unmeasured(outcome)];
  for (const message of [...problems, ...outcome.remarks]) say(message);
  if (problems.length > 0) return 2;
  if (outcome.report.files.length === 0) {
    say(noManifest(outcome.report));
    return 3;
  }
  return within !== undefined && crossedWithin(shown, within).length > 0 ? 1 : 0;
}

/** The files whose form is broken, so that nobody can say what is in them. */
function unmeasured({ report }: Outcome): readonly string[] {
  const broken = report.findings.filter(({ rule }) => rule.id === "yaml-syntax" || rule.id === "schema");
  return [...new Set(broken.map(({ file }) => file))].map(
    (file) => `${quoted(file)} cannot be measured, since its form is broken; "lync-policy check" says where`,
  );
}
