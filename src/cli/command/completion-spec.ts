import { shellNames } from "../../features/completion/shells.ts";
import type { Candidates, CompletionOption, CompletionSpec } from "../../features/completion/types.ts";
import { adjustableChecks, builtinChecks } from "../../findings/builtin-checks.ts";
import { rules } from "../../rules/index.ts";
import type { Option } from "./arguments.ts";
import type { Commands } from "./command.ts";
import { commandNames, commandTable, type WordKind } from "./names.ts";
import { commonOptions } from "./options.ts";

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** What completion offers for the words of commands. Ids of custom rules depend on the policy and are not offered. */
const offers: Readonly<Record<WordKind, Candidates>> = {
  file: { kind: "file" },
  folder: { kind: "folder" },
  rule: wordsOf(idsOf([...rules, ...builtinChecks])),
  command: wordsOf(commandNames),
  shell: wordsOf(shellNames),
  none: { kind: "none" },
};

/** What completion offers for the value of an option without choices, by its placeholder in the help. */
const placeholders: Readonly<Record<string, Candidates>> = {
  FILE: offers.file,
  "FILE|DIR|-": offers.file,
  DIR: offers.folder,
  ID: wordsOf(idsOf([...rules, ...adjustableChecks])),
};

function wordsOf(words: readonly string[], beforeFile = false): Candidates {
  return { kind: "words", words, beforeFile };
}

/** Describes all commands for completion. */
export async function completionSpec(commands: Commands): Promise<CompletionSpec> {
  return Promise.all(
    commandNames.map(async (name) => {
      const { options } = await commands[name]();
      return {
        name,
        summary: commandTable[name].summary,
        options: Object.entries({ ...options, ...commonOptions }).map(completionOption),
        words: offers[commandTable[name].words],
      };
    }),
  );
}

function completionOption([name, option]: readonly [string, Option]): CompletionOption {
  const { short, multiple = false } = option;
  return { name, short, help: shortHelp(option), value: candidatesOf(option), multiple };
}

function candidatesOf({ value, choices }: Option): Candidates | undefined {
  if (value === undefined) return undefined;
  return choices ? wordsOf(choices, value.includes("=")) : (placeholders[value] ?? offers.none);
}

/** The first sentence, without the choices, which completion offers anyway. Menus of completions have little room. */
function shortHelp({ help }: Option): string {
  return help.replace(/:? \{choices\}/, "").replace(/\.(?: (?=["A-Z])[\s\S]*)?$/, "");
}
