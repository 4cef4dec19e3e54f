import { groupBy } from "../../base/group-by.ts";
import { joinList } from "../../base/wording.ts";
import type { Option, Options } from "./arguments.ts";
import type { Command } from "./command.ts";
import { type CommandName, commandTable } from "./names.ts";
import { commonOptions } from "./options.ts";

/** The width of a terminal that every help text fits into. */
const width = 80;

/** The column in which descriptions of options begin. */
const column = 24;

/** The text of `--help`. The help of `check`, the default command, lists all commands. */
export function renderHelp(name: CommandName, { description, options, exitCodes }: Command): string {
  const all = { ...options, ...commonOptions };
  const sections = [
    usageLines(name),
    ...description.map((paragraph) => (paragraph.startsWith(" ") ? paragraph : wrap(paragraph, width).join("\n"))),
    ...(name === "check" ? [commandLines()] : []),
    ...[...optionGroups(all)].map(([title, group]) => [title, ...group.flatMap(optionLines)].join("\n")),
    ["Exit codes", ...Object.entries(exitCodes).flatMap(exitCodeLines)].join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}

function usageLines(name: CommandName): string {
  const { usage } = commandTable[name];
  return `Usage: lync-policy ${usage}${name === "check" ? "\n       lync-policy COMMAND [ARGUMENT…]" : ""}`;
}

function commandLines(): string {
  const rows = Object.entries(commandTable).map(([name, { summary }]) => `  ${name}`.padEnd(column) + summary);
  return ["Commands", ...rows, "", '"lync-policy help COMMAND" describes one of them.'].join("\n");
}

/** The options of a command by group, in the order in which they are declared. */
export function optionGroups(options: Options): ReadonlyMap<string, readonly (readonly [string, Option])[]> {
  return groupBy(Object.entries(options), ([, { group = "Options" }]) => group);
}

/** What an option does, with its choices. */
export function optionHelp({ help, choices = [] }: Option): string {
  return help.replace("{choices}", () => joinList(choices, "or"));
}

/** An option as it is written on a command line: "-o, --out DIR". */
export function optionSyntax(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function optionLines([name, option]: readonly [string, Option]): readonly string[] {
  const syntax = `  ${optionSyntax(name, option)}`;
  const lines = wrap(optionHelp(option), width - column).map((line) => " ".repeat(column) + line);
  // A long option has a line of its own.
  if (syntax.length > column - 2) return [syntax, ...lines];
  const [first = "", ...rest] = lines;
  return [syntax + first.slice(syntax.length), ...rest];
}

function exitCodeLines([code, meaning]: readonly [string, string]): readonly string[] {
  const head = `  ${code}  `;
  const [first, ...rest] = wrap(meaning, width - head.length);
  return [head + first, ...rest.map((line) => " ".repeat(head.length) + line)];
}

/** Breaks a text into lines at spaces. */
function wrap(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > length) {
      lines.push(line);
      line = word;
    } else line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
