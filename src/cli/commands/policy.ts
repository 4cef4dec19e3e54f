import { relative, sep } from "node:path";
import { chosen, day } from "../../base/choose.ts";
import { accountOf } from "../../features/policy/describe.ts";
import { policyFormats } from "../../features/policy/print.ts";
import { choices } from "../../node/choices.ts";
import { rulingFor } from "../../node/resolve-policy.ts";
import { todayInUtc } from "../../node/run.ts";
import { effective } from "../../policy/file/combine.ts";
import { type Given, none } from "../command/arguments.ts";
import type { Around, Command } from "../command/command.ts";

const names = Object.keys(policyFormats) as (keyof typeof policyFormats)[];

/** `lync-policy policy`: what is in force here, and who says so. */
export const policyCommand: Command = {
  options: {
    format: { type: "string" },
    policy: { type: "string" },
    preset: { type: "string" },
    "fail-on": { type: "string" },
    "as-of": { type: "string" },
  },
  help: `Usage: lync-policy policy

Shows the policy that "lync-policy check" judges by here, and where each value comes
from: a flag, a line of a policy file, or the default. A flag goes before any file, and
a file before those that it stands on.

Options
  --format NAME         ${names.join(", ")} (default terminal)
  --policy FILE         the policy to show (default the one that is found)
  --preset NAME         ${choices.preset.join(", ")}
  --fail-on LEVEL       ${choices.failOn.join(", ")}
  --as-of YYYY-MM-DD    the day to count the days of waivers from (default today, UTC)

Exit codes
  0  shown              2  could not run: usage, or an error in the policy
`,
  run: carryOut,
};

async function carryOut({ text, words }: Given, { cwd, home, out }: Around): Promise<number> {
  none("policy", words);
  const [preset, failOn, asOf] = [text("preset"), text("fail-on"), text("as-of")];
  const format = chosen("--format", text("format") ?? "terminal", names);
  const today = asOf === undefined ? todayInUtc() : day("--as-of", asOf);
  const asked = {
    preset: preset === undefined ? undefined : chosen("--preset", preset, choices.preset),
    failOn: failOn === undefined ? undefined : chosen("--fail-on", failOn, choices.failOn),
  };
  const wish = { file: text("policy"), asked, audit: false, patterns: [], home };
  const ruling = await rulingFor(wish, { cwd, base: cwd });
  const { policy, paths, close } = ruling;
  close();
  const baseline = paths.baseline && relative(cwd, paths.baseline).replaceAll(sep, "/");
  const whole = ruling.effective ?? effective([], asked);
  out(policyFormats[format](accountOf({ policy, effective: whole, asOf: today, baseline })));
  return 0;
}
