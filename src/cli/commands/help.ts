import { onlyWord } from "../command/arguments.ts";
import type { Command } from "../command/command.ts";
import { renderHelp } from "../command/help.ts";
import { isCommand } from "../command/names.ts";
import { unknownCommand } from "../command/unknown-command.ts";

/** `lync-policy help [COMMAND]`: prints the help of a command, the same as its option `--help`. */
export const helpCommand: Command = {
  description: ["Prints the help of a command. Without a command, lists all commands and prints the help of `check`."],
  options: {},
  exitCodes: { 0: "success", 2: "error: usage or unknown command" },
  async run({ words }, { commands, out }) {
    const word = words.length === 0 ? "check" : onlyWord("help", "COMMAND", words);
    const name = isCommand(word) ? word : unknownCommand(word);
    out(renderHelp(name, await commands[name]()));
    return 0;
  },
};
