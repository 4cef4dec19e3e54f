import { parseChoice, parseDate } from "../../base/choose.ts";
import { joinList } from "../../base/wording.ts";
import { choices } from "../../node/choices.ts";
import { policyNames } from "../../node/find-policy.ts";
import { todayInUtc } from "../../node/run.ts";
import type { Option, Options, ParsedArguments } from "./arguments.ts";
import { colorOption } from "./color.ts";

// The options that several commands share.

/** The options of every command. */
export const commonOptions = {
  help: { short: "h", help: "Show this help." },
  version: { help: "Show the version." },
  ...colorOption,
} as const satisfies Options;

/** The date that support, waivers and growth are evaluated against. */
export const asOfOption = {
  "as-of": { value: "YYYY-MM-DD", help: "Date to evaluate against. Default: today (UTC)." },
} as const satisfies Options;

export const policyOption = {
  policy: {
    value: "FILE",
    help: `Policy file. Default: ${joinList(policyNames, "or")} in the working directory or a parent folder.`,
  },
} as const satisfies Options;

/** The table of updates that builds are compared with. */
export const updatesOption = {
  updates: {
    value: "FILE",
    help: "Table of updates that builds are compared with. Default: the policy's, else that of this version.",
  },
} as const satisfies Options;

/** The same option of a command that depends on no policy. */
export const tableOption = {
  updates: {
    value: "FILE",
    help: "Table of updates that builds are compared with. Default: that of this version.",
  },
} as const satisfies Options;

export const presetOption = {
  preset: {
    value: "NAME",
    choices: choices.preset,
    help: "Preset of rules: {choices}. Default: the policy's preset, else recommended.",
  },
} as const satisfies Options;

/** The rules and checks that run. */
export const selectionOptions = {
  rule: {
    value: "ID",
    multiple: true,
    help: "Only run this rule, whatever the preset and the policy. Can be given several times. Default: all rules of the preset and the policy.",
  },
  ignore: { value: "ID", multiple: true, help: "Do not run this rule. Can be given several times." },
} as const satisfies Options;

/** An option for the lowest severity that fails a run. */
export function failOnOption(usual = "the policy's failOn, else error"): { readonly "fail-on": Option } {
  const help = `Lowest severity that fails the run: {choices}. Default: ${usual}.`;
  return { "fail-on": { value: "LEVEL", choices: choices.failOn, help } };
}

/** What a hook or an editor needs that names files without knowing which are manifests. */
export const candidatesOption = {
  "allow-no-manifest": {
    help: "Skip named files that have no manifest or that the policy's `manifests` exclude, and exit with 0 if none remains.",
  },
} as const satisfies Options;

/** How reports are written. */
export const reportOptions = {
  format: {
    value: "NAME",
    choices: choices.format,
    help: "Format of standard output: {choices}. Default: terminal.",
  },
  report: {
    value: "FORMAT=FILE",
    choices: choices.format,
    multiple: true,
    help: "Also write a report to a file. Can be given several times.",
  },
} as const satisfies Options;

/** How much the terminal format shows. */
export const verbosityOptions = {
  quiet: { short: "q", help: "Print one line per finding and nothing else." },
  verbose: { help: "List the rules that did not apply." },
  explain: { help: "Print why, fix and source after each finding. Default: once for each rule." },
} as const satisfies Options;

/** An option for the format of standard output. */
export function formatOption(names: readonly string[], usual: string): { readonly format: Option } {
  return { format: { value: "NAME", choices: names, help: `Output format: {choices}. Default: ${usual}.` } };
}

/** Reads an option whose value is one of a set of words; undefined if it is not given. */
export function readChoice<T extends string>(
  { text }: ParsedArguments,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const word = text(name);
  return word === undefined ? undefined : parseChoice(`--${name}`, word, allowed);
}

/** Reads `--as-of`. */
export function readDate({ text }: ParsedArguments): string {
  const date = text("as-of");
  return date === undefined ? todayInUtc() : parseDate("--as-of", date);
}
