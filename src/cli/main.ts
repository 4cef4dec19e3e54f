import { existsSync, fstatSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../base/errors.ts";
import { tool } from "../base/version.ts";
import { escapeInvisible } from "../base/wording.ts";
import { type Output, openOutput, readStandardInput } from "../node/streams.ts";
import { parseArguments } from "./command/arguments.ts";
import { colorByDefault, readColor, supportsLinks, supportsStatus } from "./command/color.ts";
import type { Commands, ProcessIo } from "./command/command.ts";
import { type CommandName, isCommand } from "./command/names.ts";
import { commonOptions } from "./command/options.ts";
import { isNoFile, rejectCommand, rejectRepeated, unknownCommand } from "./command/unknown-command.ts";
import { check } from "./commands/check.ts";

/** The commands. Each is loaded when it is used, except for `check`, the default command and the most frequent one. */
export const commands: Commands = {
  check: async () => check,
  explain: async () => (await import("./commands/explain.ts")).explain,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  fix: async () => (await import("./commands/fix.ts")).fix,
  baseline: async () => (await import("./commands/baseline.ts")).baselineCommand,
  calendar: async () => (await import("./commands/calendar.ts")).calendarCommand,
  diff: async () => (await import("./commands/diff.ts")).diff,
  headroom: async () => (await import("./commands/headroom.ts")).headroom,
  import: async () => (await import("./commands/import.ts")).importCommand,
  init: async () => (await import("./commands/init.ts")).init,
  merge: async () => (await import("./commands/merge.ts")).mergeCommand,
  plan: async () => (await import("./commands/plan.ts")).plan,
  policy: async () => (await import("./commands/policy.ts")).policyCommand,
  test: async () => (await import("./commands/test.ts")).testCommand,
  updates: async () => (await import("./commands/updates.ts")).updatesCommand,
  upgrade: async () => (await import("./commands/upgrade.ts")).upgradeCommand,
  waivers: async () => (await import("./commands/waivers.ts")).waiversCommand,
  completion: async () => (await import("./commands/completion.ts")).completionCommand,
  help: async () => (await import("./commands/help.ts")).helpCommand,
};

/** Runs the command line of this process and sets its exit code. Output that is not complete is an error, whatever it shows. */
export async function start(): Promise<void> {
  const { failure, isClosed, ...output } = openOutput();
  process.exitCode = await mainOrDefect(output);
  output.status("");
  if (failure() === undefined) return;
  // A reader such as `head` has all that it prints.
  if (!isClosed()) output.err(`lync-policy: cannot write to standard output: ${failure()}\n`);
  process.exitCode = 2;
}

async function mainOrDefect({ out, err, status }: Omit<Output, "failure" | "isClosed">): Promise<number> {
  const { env } = process;
  try {
    return await main(process.argv.slice(2), {
      cwd: process.cwd(),
      installDir: folderOf(process.argv[1] ?? ""),
      color: colorByDefault(env, isTerminal(1)),
      links: supportsLinks(env, isTerminal(1)),
      status: supportsStatus(env, isTerminal(2)) ? status : undefined,
      stdin: readStandardInput,
      ...{ out, err },
    });
  } catch (error) {
    const { message, stack } = error as Error;
    err(`lync-policy: internal error: ${message} (set DEBUG=lync-policy to see the stack trace)\n`);
    if (process.env.DEBUG === "lync-policy") err(`${stack}\n`);
    return 2;
  }
}

/**
 * Whether a descriptor is a terminal. Not isatty of node:tty, which loads node:net. Other character devices, such as
 * /dev/null, ignore what is only for terminals.
 */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    // It is not open.
    return false;
  }
}

/** Runs a command line and returns the exit code. */
export async function main(args: readonly string[], io: ProcessIo): Promise<number> {
  const warn = (message: string) => io.err(`lync-policy: ${escapeInvisible(message)}\n`);
  try {
    const line = commandIn(args);
    const { name, words, isNamed } = line;
    // A misspelled command is the cause of options that `check` does not have.
    if (!isNamed) rejectCommand(words, io.cwd);
    const command = await commands[name]();
    const parsed = await parseArguments(words, { ...command.options, ...commonOptions });
    if (parsed.flag("help") || asksForHelp(line, io.cwd)) io.out(await helpFor(line, parsed.words, io.cwd));
    else if (parsed.flag("version")) io.out(`${tool.version}\n`);
    else {
      if (isNamed) rejectRepeated(name, parsed.words, io.cwd);
      else rejectCommand(parsed.words, io.cwd);
      return await command.run(parsed, { ...io, color: readColor(parsed, io.color), warn, commands });
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const message of [error.message, ...error.details]) warn(message);
    return 2;
  }
}

/** Whether the only word after a command is "help", and no file has this name: \`lync-policy plan help\`. */
function asksForHelp({ isNamed, name, words }: CommandLine, cwd: string): boolean {
  return isNamed && name !== "help" && words.length === 1 && words[0] === "help" && isNoFile("help", cwd);
}

/** The help of a command or, as in \`lync-policy --help plan\`, of the command that follows. */
async function helpFor({ name, isNamed }: CommandLine, [word = ""]: readonly string[], cwd: string): Promise<string> {
  const { renderHelp } = await import("./command/help.ts");
  const named = isNamed ? name : isCommand(word) ? word : isNoFile(word, cwd) ? unknownCommand(word) : name;
  return renderHelp(named, await commands[named]());
}

/** A command, the words after it, and whether the command line names it. */
type CommandLine = { readonly name: CommandName; readonly words: readonly string[]; readonly isNamed: boolean };

/** The command of a command line, which is its first word. Default: check. */
function commandIn(args: readonly string[]): CommandLine {
  const [first = "", ...rest] = args;
  return isCommand(first)
    ? { name: first, words: rest, isNamed: true }
    : { name: "check", words: args, isNamed: false };
}

/** The folder of a program. npm installs a symbolic link to it. */
function folderOf(program: string): string {
  return dirname(existsSync(program) ? realpathSync(program) : program);
}
