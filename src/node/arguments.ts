import { parseArgs } from "node:util";
import { CannotRun } from "../cannot-run.ts";
import { choices, chosen, day, reportFile } from "../options.ts";
import type { FormatName } from "../report/index.ts";
import { suggest } from "../suggest.ts";
import type { Policy } from "../types.ts";
import { listed, quoted } from "../words.ts";
import type { ReportFile } from "./run.ts";

/** What the command line asks for. */
export type Request =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | { readonly command: "rules" }
  | { readonly command: "explain"; readonly rule: string }
  | {
      readonly command: "check";
      readonly patterns: readonly string[];
      readonly policy: Policy;
      readonly format: FormatName;
      readonly reports: readonly ReportFile[];
      readonly asOf: string | undefined;
      readonly quiet: boolean;
      readonly verbose: boolean;
    };

/** The commands; `check` is meant where none is named. */
export const commands = ["check", "explain", "rules"] as const;

const options = {
  format: { type: "string" },
  report: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  preset: { type: "string" },
  "as-of": { type: "string" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** The text of --help. */
export const help = `Usage: lync-policy [check] [PATTERN…]
       lync-policy explain RULE
       lync-policy rules

Checks YAML descriptions of Lync Server and Skype for Business Server deployments.
A PATTERN is a file, a folder, a glob, "-" for standard input, or "!" and what to
leave out. Without one, the working tree is looked through, as .gitignore allows.

Options
  --format NAME         for standard output: ${choices.format.join(", ")} (default terminal)
  --report FORMAT=FILE  writes a report to a file too; may be given again
  --fail-on LEVEL       ${choices.failOn.join(", ")} (default error)
  --preset NAME         ${choices.preset.join(", ")} (default recommended)
  --as-of YYYY-MM-DD    the day to judge for (default today, UTC)
  -q, --quiet           one line for each finding, and nothing else
  --verbose             names the rules that had nothing to look at
  --version, -h, --help

Exit codes
  0  nothing at or above --fail-on     2  could not run: usage, unreadable file
  1  something at or above it          3  no manifest found
`;

/** Words of the command line → a request, or a plain word about what is wrong. */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === "option") checkOption(token);
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };
  const [first, ...rest] = positionals;
  if (first === "explain") return { command: first, rule: only(first, "RULE", rest) };
  if (first === "rules")
    return rest.length > 0 ? refuse(`rules takes no ${quoted(rest[0] ?? "")}`) : { command: first };
  return { command: "check", patterns: first === "check" ? rest : positionals, ...settings(values) };
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function settings(values: Values): Omit<Extract<Request, { command: "check" }>, "command" | "patterns"> {
  const text = (name: keyof typeof options, otherwise: string) => String(values[name] ?? otherwise);
  return {
    policy: {
      preset: chosen("--preset", text("preset", "recommended"), choices.preset),
      failOn: chosen("--fail-on", text("fail-on", "error"), choices.failOn),
    },
    format: chosen("--format", text("format", "terminal"), choices.format),
    reports: [values.report ?? []].flat().map((given) => reportFile("--report", String(given))),
    asOf: values["as-of"] === undefined ? undefined : day("--as-of", text("as-of", "")),
    quiet: values.quiet === true,
    verbose: values.verbose === true,
  };
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

function checkOption({ name, rawName, value }: OptionToken): void {
  const option = Object.hasOwn(options, name) ? options[name as keyof typeof options] : undefined;
  if (!option) {
    const meant = suggest(name, Object.keys(options));
    refuse(`option ${quoted(rawName)} is not known; ${meant ? `did you mean "--${meant}"?` : "--help lists what is"}`);
  } else if (option.type === "string" && !value) refuse(`${rawName} needs a value; --help lists what it may be`);
  else if (option.type === "boolean" && value !== undefined) refuse(`${rawName} takes no value`);
}

function only(command: string, name: string, words: readonly string[]): string {
  const [word, ...more] = words;
  if (word === undefined) return refuse(`${command} needs a ${name}; "lync-policy rules" lists them`);
  return more.length > 0 ? refuse(`${command} takes one ${name}, not ${listed(words.map(quoted))}`) : word;
}

function refuse(message: string): never {
  throw new CannotRun(message);
}
