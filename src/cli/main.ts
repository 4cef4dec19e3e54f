import { CannotRun } from "../base/errors.ts";
import { tool } from "../base/version.ts";
import { visible } from "../base/wording.ts";
import { given } from "./command/arguments.ts";
import type { Command, Surroundings } from "./command/command.ts";
import { check } from "./commands/check.ts";
import { commands } from "./registry.ts";

/** Runs one command line and returns the exit code. */
export async function main(args: readonly string[], around: Surroundings): Promise<number> {
  const say = (message: string) => around.err(`lync-policy: ${visible(message)}\n`);
  try {
    const [command, words] = await commandIn(args);
    const asked = given(words, { ...command.options, ...common });
    if (asked.flag("help")) around.out(command.help);
    else if (asked.flag("version")) around.out(`${tool.version}\n`);
    else return await command.run(asked, { ...around, say });
    return 0;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    for (const message of [error.message, ...error.more]) say(message);
    return 2;
  }
}

/** The options that every command has. */
const common = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } } as const;

/** The command comes first. Most runs check, so that one is here already. */
async function commandIn([first = "", ...rest]: readonly string[]): Promise<readonly [Command, readonly string[]]> {
  if (first === "check") return [check, rest];
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return named ? [await named(), rest] : [check, [first, ...rest].filter((word, at) => at > 0 || word !== "")];
}
