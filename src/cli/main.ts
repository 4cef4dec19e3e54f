import { existsSync, fstatSync, realpathSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../base/errors.ts";
import { tool } from "../base/version.ts";
import { escapeInvisible } from "../base/wording.ts";
import { parseArguments } from "./command/arguments.ts";
import type { Command, ProcessIo } from "./command/command.ts";
import { commonOptions, renderHelp } from "./command/help.ts";
import type { CommandName } from "./command/names.ts";
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
};

/** Runs the command line of this process and sets its exit code. */
export async function start(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2), {
      cwd: process.cwd(),
      installDir: folderOf(process.argv[1] ?? ""),
      // Not isatty of node:tty, which loads node:net. Other character devices, such as /dev/null, ignore colors.
      color: !process.env.NO_COLOR && fstatSync(1).isCharacterDevice(),
      stdin,
      out: (text) => write(1, text),
      err: (text) => write(2, text),
    });
  } catch (error) {
    const { message, stack } = error as Error;
    write(2, `lync-policy: internal error: ${message} (set DEBUG=lync-policy to see the stack trace)\n`);
    if (process.env.DEBUG === "lync-policy") write(2, `${stack}\n`);
    process.exitCode = 2;
  }
}

/** Runs a command line and returns the exit code. */
export async function main(args: readonly string[], io: ProcessIo): Promise<number> {
  const warn = (message: string) => io.err(`lync-policy: ${escapeInvisible(message)}\n`);
  try {
    const { name, words } = commandIn(args);
    const command = await commands[name]();
    const parsed = parseArguments(words, { ...command.options, ...commonOptions });
    if (parsed.flag("help")) io.out(renderHelp(name, command));
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

/**
 * Writes a text synchronously and completely: creating `process.stdout` would take half of the time of a small run. If the
 * reader has closed its end, as `head` does, the run ends; if it is slow, the write is repeated.
 */
function write(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") process.exit();
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The folder of a program. npm installs a symbolic link to it. */
function folderOf(program: string): string {
  return dirname(existsSync(program) ? realpathSync(program) : program);
}
