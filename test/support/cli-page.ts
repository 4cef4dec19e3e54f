import type { Options } from "../../src/cli/command/arguments.ts";
import type { Command } from "../../src/cli/command/command.ts";
import { commonOptions, optionGroups, optionSyntax } from "../../src/cli/command/help.ts";
import { type CommandName, commandNames, usages } from "../../src/cli/command/names.ts";
import { commands } from "../../src/cli/main.ts";

/** The guides that explain each command with examples. */
const guides: Readonly<Record<CommandName, string>> = {
  check: "[Getting started](getting-started.md), [Policies](policy.md), [Report formats](formats.md)",
  explain: "[Rules](rules/README.md)",
  rules: "[Rules](rules/README.md)",
  fix: "[Fix findings](planning.md#fix-findings)",
  baseline: "[Use a baseline](policy.md#use-a-baseline)",
  calendar: "[List upcoming changes](policy.md#list-upcoming-changes)",
  headroom: "[Measure headroom](planning.md#measure-headroom)",
  import: "[Import a topology](import.md)",
  init: "[Getting started](getting-started.md)",
  merge: "[Split a large run into shards](github.md#split-a-large-run-into-shards)",
  plan: "[Plan a deployment](planning.md#plan-a-deployment)",
  policy: "[Create a policy file](policy.md#create-a-policy-file)",
  test: "[Test a policy](policy.md#test-a-policy)",
  updates: "[List what is missing](security-updates.md#list-what-is-missing)",
  upgrade: "[Upgrade to another product](planning.md#upgrade-to-another-product)",
};

/** The text of `docs/cli.md`, from the commands themselves. */
export async function cliPage(): Promise<string> {
  const loaded = await Promise.all(commandNames.map(async (name) => [name, await commands[name]()] as const));
  const index = loaded.map(([name, { description }]) => [
    `[\`${name}\`](#${name})`,
    withCode(firstSentence(description)),
  ]);
  const blocks = [
    "# Command line",
    "All commands, options and exit codes. `lync-policy COMMAND --help` prints the same texts. Without a command, `lync-policy`\nruns `check`.",
    table("Command", "Description", index),
    "## Options of every command",
    optionTable(commonOptions),
    ...loaded.flatMap(([name, command]) => sectionOf(name, command)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function sectionOf(name: CommandName, { description, options, exitCodes }: Command): readonly string[] {
  return [
    `## ${name}`,
    fence(`lync-policy ${usages[name]}`),
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
    Object.entries(options).map(([name, option]) => [`\`${optionSyntax(name, option)}\``, withCode(option.help)]),
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
