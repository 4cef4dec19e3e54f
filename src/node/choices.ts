import { parseChoice } from "../base/choose.ts";
import { UsageError } from "../base/errors.ts";
import { quote } from "../base/wording.ts";
import { manifestRemoved } from "../findings/builtin-checks.ts";
import type { FailOn } from "../model/policy.ts";
import { levels } from "../model/rule.ts";
import { scopes } from "../model/scope.ts";
import type { Overrides } from "../policy/file/combine.ts";
import { type FormatName, formats } from "../report/index.ts";
import { presets } from "../rules/index.ts";

/** How a run reports the manifests that a change removes. */
const onRemoved = ["ignore", "warning", "error"] as const;

/** The severity that a setting gives the check of removed manifests. Without the setting, the policy decides. */
export function levelOnRemoved(setting: (typeof onRemoved)[number] | undefined): Overrides["levels"] {
  return setting && { [manifestRemoved.id]: setting === "ignore" ? "off" : setting };
}

/** The values of settings: the same on the command line, in a workflow and in a policy. */
export const choices = {
  format: Object.keys(formats) as readonly FormatName[],
  failOn: [...levels, "never"] as readonly FailOn[],
  preset: presets,
  scope: scopes,
  onRemoved,
} as const;

/** A file that a report is written to, in a format. */
export type ReportFile = { readonly format: FormatName; readonly file: string };

/** What is no file for a report, and the rest of a sentence about it. */
const noFile = [
  { is: /^-$/, text: "but a report needs a file, such as json=report.json; on the command line, --format prints it" },
  { is: /\/$/, text: "which ends with a slash; expected a file, such as json=report.json" },
] as const;

/** Parses "json=out/report.json". */
export function parseReportFile(setting: string, text: string): ReportFile {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!file) throw new UsageError(`${setting} is ${quote(text)}; expected FORMAT=FILE, such as json=report.json`);
  const other = noFile.find(({ is }) => is.test(file));
  if (other) throw new UsageError(`${setting} is ${quote(text)}, ${other.text}`);
  return { format: parseChoice(`the format of ${setting}`, name, choices.format), file };
}
