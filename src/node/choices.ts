import { chosen } from "../base/choose.ts";
import { CannotRun } from "../base/errors.ts";
import { quoted } from "../base/wording.ts";
import type { FailOn } from "../model/policy.ts";
import { levels } from "../model/rule.ts";
import { scopes } from "../model/scope.ts";
import { type FormatName, formats } from "../report/index.ts";
import { presets } from "../rules/index.ts";

/** What a setting may be: the same words on the command line, in a workflow and in a policy. */
export const choices = {
  format: Object.keys(formats) as readonly FormatName[],
  failOn: [...levels, "never"] as readonly FailOn[],
  preset: presets,
  scope: scopes,
} as const;

/** "json=out/report.json" as a format and a file. */
export function reportFile(setting: string, text: string): { format: FormatName; file: string } {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!file) throw new CannotRun(`${setting} is ${quoted(text)}; FORMAT=FILE is needed, such as json=report.json`);
  return { format: chosen(`the format of ${setting}`, name, choices.format), file };
}
