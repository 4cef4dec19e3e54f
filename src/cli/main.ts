import { existsSync, fstatSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../base/errors.ts";
import { tool } from "../base/version.ts";
import { escapeInvisible } from "../base/wording.ts";
import { openOutput, readStandardInput } from "../node/streams.ts";
import { parseArguments } from "./command/arguments.ts";
import type { Command, ProcessIo } from "./command/command.ts";
import type { CommandName } from "./command/names.ts";
import { commonOptions } from "./command/options.ts";
import { check } from "./commands/check.ts";

/** The commands. Each is loaded when it is used, except for `check`, the default command and the most frequent one. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => check,
  explain: async () => (await import("./commands/explain.ts")).explain,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  fix: async () => (await import("./commands/fix.ts")).fix,
  baseline: async () => (await import("./commands/baseline.ts")).baselineCommand,
  calendar: async () => (await import("./commands/calendar.ts")).calendarCommand,
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
};

/** Runs the command line of this process and sets its exit code. Output that is not complete is an error, whatever it shows. */
export async function start(): Promise<void> {
  const { out, err, failure } = openOutput();
  process.exitCode = await mainOrDefect({ out, err });
  if (failure() === undefined) return;
  err(`lync-policy: cannot write to standard output: ${failure()}\n`);
  process.exitCode = 2;
}

async function mainOrDefect({ out, err }: Pick<ProcessIo, "out" | "err">): Promise<number> {
  try {
    return await main(process.argv.slice(2), {
      cwd: process.cwd(),
      installDir: folderOf(process.argv[1] ?? ""),
      // Not isatty of node:tty, which loads node:net. Other character devices, such as /dev/null, ignore colors.
      color: !process.env.NO_COLOR && fstatSync(1).isCharacterDevice(),
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

/** Runs a command line and returns the exit code. */
export async function main(args: readonly string[], io: ProcessIo): Promise<number> {
  const warn = (message: string) => io.err(`lync-policy: ${escapeInvisible(message)}\n`);
  try {
    const { name, words } = commandIn(args);
    const command = await commands[name]();
    const parsed = parseArguments(words, { ...command.options, ...commonOptions });
    if (parsed.flag("help")) io.out((await import("./command/help.ts")).renderHelp(name, command));
    else if (parsed.flag("version")) io.out(`${tool.version}\n`);
    else return await command.run(parsed, { ...io, warn });
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const message of [error.message, ...error.details]) warn(message);
    return 2;
  }
}

/** The command of a command line, which is its first word, and the other words. Default: check. */
function commandIn(args: readonly string[]): { readonly name: CommandName; readonly words: readonly string[] } {
  const [first = "", ...rest] = args;
  const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);
  return isCommand(first) ? { name: first, words: rest } : { name: "check", words: args };
}

/** The folder of a program. npm installs a symbolic link to it. */
function folderOf(program: string): string {
  return dirname(existsSync(program) ? realpathSync(program) : program);
}
