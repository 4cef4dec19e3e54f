import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { chosen } from "../../base/choose.ts";
import { grouped, quoted } from "../../base/wording.ts";
import { merge } from "../../features/merge/merge.ts";
import { readReport } from "../../features/merge/read-report.ts";
import { choices, reportFile } from "../../node/choices.ts";
import { reason } from "../../node/find-files.ts";
import { exitCode, leftAlone, noManifest, writeReport } from "../../node/run.ts";
import { type Format, formats } from "../../report/index.ts";
import type { Look } from "../../report/options.ts";
import { type Given, refuse } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

/** The most that a report may hold, in bytes: fifty thousand findings take a tenth of it. */
const mostBytes = 256 * 1024 * 1024;

/** `lync-policy merge`: joins the reports of shards. */
export const mergeCommand: Command = {
  options: {
    format: { type: "string" },
    report: { type: "string", multiple: true },
    "fail-on": { type: "string" },
    quiet: { type: "boolean", short: "q" },
    verbose: { type: "boolean" },
  },
  help: `Usage: lync-policy merge REPORT…

Joins the reports of all shards of a run into the report of the whole, as if it had
been one run. Each shard writes its report with
"lync-policy check --shard 1/3 --report json=shard-1.json", and so on. A shard that is
missing, twice or of another run is refused.

Options
  --format NAME         for standard output: ${choices.format.slice(0, 3).join(", ")},
                        ${choices.format.slice(3).join(", ")} (default terminal)
  --report FORMAT=FILE  writes a report to a file too; may be given again
  --fail-on LEVEL       ${choices.failOn.join(", ")} (default that of the shards)
  -q, --quiet           one line for each finding, and nothing else
  --verbose             names the rules that had nothing to look at

Exit codes
  0  nothing at or above --fail-on     2  could not run: a shard is missing, or could
  1  something at or above it             not read a file
                                       3  no manifest found
`,
  run: carryOut,
};

async function carryOut({ text, texts, flag, words }: Given, around: Around): Promise<number> {
  const format = chosen("--format", text("format") ?? "terminal", choices.format);
  const failOn = text("fail-on");
  const level = failOn === undefined ? undefined : chosen("--fail-on", failOn, choices.failOn);
  const reports = texts("report").map((given) => reportFile("--report", given));
  const merged = await merge(
    words.map((word) => readReport(word, textAt(resolve(around.cwd, word), word))),
    level,
  );
  const { report, overviews, problems, remarks } = merged;
  const render: Format = await formats[format](report);
  const look: Look = { color: around.color, quiet: flag("quiet"), verbose: flag("verbose"), overviews };
  around.out(render(report, look));
  for (const message of [...problems, ...remarks, ...leftAlone(report)]) around.say(message);
  for (const file of reports) await writeReport(report, file, around.cwd, { overviews });
  const code = exitCode({ report, problems });
  if (code === 3) around.say(noManifest(report));
  return code;
}

function textAt(path: string, name: string): string {
  try {
    const { size } = statSync(path);
    if (size <= mostBytes) return readFileSync(path, "utf8");
  } catch (error) {
    return refuse(`cannot read the report ${quoted(name)}: ${reason(error)}`);
  }
  return refuse(`the report ${quoted(name)} is too large; ${grouped(mostBytes)} bytes are allowed (256 MiB)`);
}
