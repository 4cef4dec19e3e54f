import type { Options } from "../../src/cli/command/arguments.ts";
import type { Command } from "../../src/cli/command/command.ts";
import { optionGroups, optionHelp, optionSyntax } from "../../src/cli/command/help.ts";
import { type CommandName, commandNames, commandTable } from "../../src/cli/command/names.ts";
import { commonOptions } from "../../src/cli/command/options.ts";
import { commands } from "../../src/cli/main.ts";

/** The guides that explain each command with examples. */
const guides: Readonly<Record<CommandName, string>> = {
  completion: "[In a shell](where-to-run.md#in-a-shell)",
  help: "[Getting started](getting-started.md)",
  check:
    "[Getting started](getting-started.md), [Policies](policy.md), [Run single rules](policy.md#run-single-rules), [Report formats](formats.md), [In an editor](where-to-run.md#in-an-editor)",
  explain: "[Rules](rules/README.md), [Rules as JSON](json.md#rules)",
  rules: "[Rules](rules/README.md), [Rules as JSON](json.md#rules)",
  fix: "[Fix findings](planning.md#fix-findings)",
  baseline: "[Use a baseline](policy.md#use-a-baseline)",
  calendar: "[List upcoming changes](policy.md#list-upcoming-changes)",
  diff: "[Compare two manifests](planning.md#compare-two-manifests)",
  headroom: "[Measure headroom](planning.md#measure-headroom)",
  import: "[Import a topology](import.md)",
  init: "[Getting started](getting-started.md)",
  merge: "[Split a large run into shards](github.md#split-a-large-run-into-shards)",
  plan: "[Plan a deployment](planning.md#plan-a-deployment)",
  policy: "[Create a policy file](policy.md#create-a-policy-file)",
  test: "[Test a policy](policy.md#test-a-policy)",
  updates: "[List what is missing](security-updates.md#list-what-is-missing)",
  upgrade: "[Upgrade to another product](planning.md#upgrade-to-another-product)",
  waivers: "[List waivers](policy.md#list-waivers)",
};

/** What applies to every command. */
const common = [
  'An option that takes one value can be given once. Where an option accepts certain words, their letter case, spaces and hyphens do not\nmatter, and other names that manifests can have are understood too: `--product SE`, `--product "Lync 2013"`, `--fail-on warn`. A\nname that could be two of the words is an error.',
  "## Exit codes of every command",
  "Exit code 2 means that something could not be read, checked or written. It takes precedence over findings, and one line on\nstandard error names each problem. If standard output is not complete, because its reader closes it early (as `head` does) or\nbecause its disk is full, the exit code is 2 too, so that a pipe does not turn a failed check into a success. That a\nreader closed it is not reported. Reports are\nwritten all the same, and each report is written even if another one cannot be.",
  'The totals of such a run end in "the run is incomplete", whatever was found until then. If nothing could be checked, there are no totals.',
  "## Colors, links and progress",
  [
    "`check`, `merge`, `calendar`, `diff`, `headroom`, `updates` and `waivers` print text with colors; other commands, other formats and",
    "reports in files have none. The first of these that applies decides:",
    "",
    "1. `--color always` or `--color never`",
    "2. `NO_COLOR` with any value: no colors",
    "3. `FORCE_COLOR` with any value: colors; `FORCE_COLOR=0` or `false`: no colors",
    "4. `CLICOLOR_FORCE` with any value except `0`: colors",
    "5. `TERM=dumb` or `CLICOLOR=0`: no colors",
    "6. a terminal as standard output: colors",
    "",
    "A variable that is set to an empty text does not count. On a terminal that is known to show links, the id of a rule in the report of",
    "`check` and `merge` is one: to its page for this version or, for a custom rule, to its source. `FORCE_HYPERLINK=1` adds links on other terminals, and",
    "`FORCE_HYPERLINK=0` removes them. There are none without colors, in CI (`CI` is set) or inside `tmux` and `screen`.",
    "",
    "A run over manifests that takes more than two seconds shows on standard error how many files are done and, for `check`, how many",
    "findings there are so far. The line is cleared before anything else is printed. It is only shown on a terminal, and never in CI, with `TERM=dumb` or with `--quiet`.",
  ].join("\n"),
  "## Files that are read and written",
  [
    "- **Read.** A file that you name may be a symbolic link inside its repository. A link out of the repository or into `.git` is an\n  error that shows nothing of the target, for manifests, policies, baselines, tables of updates, reports to merge and exports to\n  import alike. The same applies to a file behind a link to a folder. Without a repository, the working directory takes its\n  place. Files outside it are read as you name them. Links are not followed when folders are\n  searched.",
    "- **Written.** Reports, `--output`, `--out`, `--write`, `fix`, `baseline` and `init` write a temporary file in the same folder and\n  rename it, so that nobody sees a part of a file. The mode of a file that is replaced is kept. Nothing is written through a\n  symbolic link, neither the file itself nor a folder below the root of the repository, even if it points inside. Outside the\n  repository, folders may be links.",
    "- **Regular files only.** A device, a pipe or a socket is refused at once, for reading and for writing. So are `/dev/stdin`,\n  `/dev/stdout` and `<(…)` of a shell, even if they lead to a file: use a file, `-` for standard input, or `--format` for standard\n  output.",
    "- **No report replaces what a run reads.** Two reports to one file, and a report to a checked manifest, its policy or its baseline,\n  are an error before anything is checked, by any spelling of the path.",
    "- **No report becomes configuration.** `.lync-policy.yaml`, `.lync-policy-baseline.yaml`, `.gitignore`, `.gitattributes` and\n  `.gitmodules` are no names for a report, in any folder.",
    "- **Size.** A file and standard input can have at most 16 MiB; for `import` 64 MiB, and for `merge` 256 MiB per report. Standard\n  input is not read beyond the limit.",
  ].join("\n"),
];

/** The text of `docs/cli.md`, from the commands themselves. */
export async function cliPage(): Promise<string> {
  const loaded = await Promise.all(commandNames.map(async (name) => [name, await commands[name]()] as const));
  const index = loaded.map(([name, { description }]) => [
    `[\`${name}\`](#${name})`,
    withCode(firstSentence(description)),
  ]);
  const blocks = [
    "# Command line",
    "All commands, options and exit codes. `lync-policy help COMMAND` and `lync-policy COMMAND --help` print the same texts. Without a command, `lync-policy`\nruns `check`.",
    table("Command", "Description", index),
    "## Options of every command",
    optionTable(commonOptions),
    ...common,
    ...loaded.flatMap(([name, command]) => sectionOf(name, command)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function sectionOf(name: CommandName, { description, options, exitCodes }: Command): readonly string[] {
  return [
    `## ${name}`,
    fence(`lync-policy ${commandTable[name].usage}`),
    ...description.map((paragraph) => (paragraph.startsWith(" ") ? fence(unindent(paragraph)) : withCode(paragraph))),
    ...[...optionGroups(options)].flatMap(([title, group]) =>
      title === "Options" ? [optionTable(Object.fromEntries(group))] : [optionTable(Object.fromEntries(group), title)],
    ),
    table(
      "Exit code",
      "Meaning",
      Object.entries(exitCodes).map(([code, meaning]) => [code, withCode(meaning)]),
    ),
    `Guide: ${guides[name]}`,
  ];
}

function optionTable(options: Options, title = "Option"): string {
  return table(
    title.replace(/s$/, ""),
    "Description",
    Object.entries(options).map(([name, option]) => [
      `\`${optionSyntax(name, option)}\``,
      withCode(optionHelp(option)),
    ]),
  );
}

function table(left: string, right: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return [`| ${left} | ${right} |`, "| :--- | :--- |", ...lines].join("\n");
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

/** Turns quoted commands and comments, options and file names into code spans. */
function withCode(text: string): string {
  return text.replace(
    /"((?:lync-policy|#) [^"]+)"|(?<![\w-])(--[a-z-]+|\.lync-policy[\w.-]*\.yaml|\.gitignore)/g,
    "`$1$2`",
  );
}

function unindent(text: string): string {
  return text.replace(/^ {2}/gm, "");
}

function firstSentence([paragraph = ""]: readonly string[]): string {
  return paragraph.replace(/(?<=\.) ["A-Z][\s\S]*/, "");
}
