import { parseChoice } from "../../base/choose.ts";
import { joinList } from "../../base/wording.ts";
import { type Shell, shellNames, shells } from "../../features/completion/shells.ts";
import { onlyWord } from "../command/arguments.ts";
import type { Command } from "../command/command.ts";
import { completionSpec } from "../command/completion-spec.ts";

/** Other names of programs of the shells. A script for bash also runs in a shell that starts it as \`sh\`. */
const otherNames: Readonly<Record<string, Shell>> = { sh: "bash", pwsh: "powershell" };

/** The shell that a word names: by its name or, as in $SHELL, by the path of its program. */
function shellOf(word: string): Shell {
  const program = word.replace(/^.*[\\/]/, "").replace(/\.exe$/i, "");
  const shell = Object.hasOwn(otherNames, program) ? otherNames[program] : shellNames.find((name) => name === program);
  return shell ?? parseChoice("the shell", word, shellNames);
}

/** `lync-policy completion SHELL`: prints the completion script of a shell. */
export const completionCommand: Command = {
  description: [
    `Prints a script that completes commands, options, their values and the ids of rules. SHELL is ${joinList(shellNames, "or")}, or the path of its program, such as "$SHELL". To complete in every new shell, add one of these lines to ~/.bashrc, to ~/.zshrc after compinit, to ~/.config/fish/config.fish, or to the profile of PowerShell:`,
    [
      "  source <(lync-policy completion bash)",
      "  source <(lync-policy completion zsh)",
      "  lync-policy completion fish | source",
      "  lync-policy completion powershell | Out-String | Invoke-Expression",
    ].join("\n"),
  ],
  options: {},
  exitCodes: { 0: "success", 2: "error: usage or unknown shell" },
  async run({ words }, { commands, out }) {
    const word = onlyWord("completion", "SHELL", words, `expected ${joinList(shellNames, "or")}`);
    const script = await shells[shellOf(word)]();
    out(script(await completionSpec(commands)));
    return 0;
  },
};
