import { groupBy } from "../../base/group-by.ts";
import type { Option, Options } from "./arguments.ts";
import type { Command } from "./command.ts";
import { type CommandName, usages } from "./names.ts";
import { commonOptions } from "./options.ts";

/** The width of a terminal that every help text fits into. */
const width = 80;

/** The column in which descriptions of options begin. */
const column = 24;

/** The text of `--help`. The help of `check`, the default command, lists the usage of all commands. */
export function renderHelp(name: CommandName, { description, options, exitCodes }: Command): string {
  const all = { ...options, ...commonOptions };
  const sections = [
    usageLines(name),
    ...description.map((paragraph) => (paragraph.startsWith(" ") ? paragraph : wrap(paragraph, width).join("\n"))),
    ...[...optionGroups(all)].map(([title, group]) => [title, ...group.flatMap(optionLines)].join("\n")),
    ["Exit codes", ...Object.entries(exitCodes).map(([code, meaning]) => `  ${code}  ${meaning}`)].join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}

function usageLines(name: CommandName): string {
  const lines = name === "check" ? Object.values(usages) : [usages[name]];
  return lines.map((line, at) => `${at === 0 ? "Usage: " : "       "}lync-policy ${line}`).join("\n");
}

/** The options of a command by group, in the order in which they are declared. */
export function optionGroups(options: Options): ReadonlyMap<string, readonly (readonly [string, Option])[]> {
  return groupBy(Object.entries(options), ([, { group = "Options" }]) => group);
}

/** An option as it is written on a command line: "-o, --out DIR". */
export function optionSyntax(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function optionLines([name, option]: readonly [string, Option]): readonly string[] {
  const syntax = `  ${optionSyntax(name, option)}`.padEnd(column - 2);
  const [first, ...rest] = wrap(option.help, width - column, syntax.length + 2 - column);
  return [`${syntax}  ${first}`, ...rest.map((line) => " ".repeat(column) + line)];
}

/** Breaks a text into lines at spaces. `used` is the length that the first line has already. */
function wrap(text: string, length: number, used = 0): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const start = lines.length === 0 ? used : 0;
    if (line !== "" && start + line.length + 1 + word.length > length) {
      lines.push(line);
      line = word;
    } else line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}
