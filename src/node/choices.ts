import { parseChoice } from "../base/choose.ts";
import { UsageError } from "../base/errors.ts";
import { quote } from "../base/wording.ts";
import type { FailOn } from "../model/policy.ts";
import { levels } from "../model/rule.ts";
import { scopes } from "../model/scope.ts";
import { type FormatName, formats } from "../report/index.ts";
import { presets } from "../rules/index.ts";

/** The values of settings: the same on the command line, in a workflow and in a policy. */
export const choices = {
  format: Object.keys(formats) as readonly FormatName[],
  failOn: [...levels, "never"] as readonly FailOn[],
  preset: presets,
  scope: scopes,
} as const;

/** A file that a report is written to, in a format. */
export type ReportFile = { readonly format: FormatName; readonly file: string };

/** Parses "json=out/report.json". */
export function parseReportFile(setting: string, text: string): ReportFile {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!file) throw new UsageError(`${setting} is ${quote(text)}; expected FORMAT=FILE, such as json=report.json`);
  return { format: parseChoice(`the format of ${setting}`, name, choices.format), file };
}
