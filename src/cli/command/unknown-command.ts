import { resolve } from "node:path";
import { closest } from "../../base/did-you-mean.ts";
import { quote } from "../../base/wording.ts";
import { disk } from "../../node/folders.ts";
import { usageError } from "./arguments.ts";
import { type CommandName, commandNames, commandTable, isCommand } from "./names.ts";

/** A word that looks like a command: letters and hyphens, so neither a path with a folder nor a glob nor `-`. */
const bareWord = /^[a-z][a-z-]*$/i;

/** What to write for words that are commands of other tools, or other words for a command. */
const otherNames: Readonly<Record<string, CommandName | "--version">> = {
  lint: "check",
  validate: "check",
  verify: "check",
  analyze: "check",
  scan: "check",
  run: "check",
  version: "--version",
  list: "rules",
  ls: "rules",
  "list-rules": "rules",
  describe: "explain",
  why: "explain",
  docs: "explain",
  format: "fix",
  autofix: "fix",
  repair: "fix",
  config: "policy",
  settings: "policy",
  "show-settings": "policy",
  compare: "diff",
  capacity: "headroom",
  convert: "import",
  new: "init",
  create: "init",
  setup: "init",
  size: "plan",
  exceptions: "waivers",
  suppressions: "waivers",
  patches: "updates",
  migrate: "upgrade",
  schedule: "calendar",
};

/**
 * Throws a usage error if the first word, which is taken for a file, is more likely a command: one that is misspelled, or that
 * follows the options. A file or a folder of this name takes precedence.
 */
export function rejectCommand([word = ""]: readonly string[], cwd: string): void {
  if (!isNoFile(word, cwd)) return;
  if (isCommand(word)) usageError(`the command ${quote(word)} comes before its options: lync-policy ${word} …`);
  const meant = meantCommand(word);
  if (meant !== undefined) usageError(`unknown command ${quote(word)}; did you mean ${quote(meant)}?`);
}

/** Throws a usage error if the name of a command that takes files follows itself, and no file has this name. */
export function rejectRepeated(name: CommandName, [word = ""]: readonly string[], cwd: string): void {
  if (word === name && commandTable[name].words === "file" && isNoFile(word, cwd))
    usageError(`the command ${quote(name)} is given twice`);
}

/** Whether a word looks like a command and not like the name of something on the disk. */
export function isNoFile(word: string, cwd: string): boolean {
  return bareWord.test(word) && !disk.hasEntry(resolve(cwd, word));
}

/** The error for a word that must be a command. */
export function unknownCommand(word: string): never {
  const meant = meantCommand(word);
  const hint = meant === undefined ? '"lync-policy help" lists all commands' : `did you mean ${quote(meant)}?`;
  return usageError(`unknown command ${quote(word)}; ${hint}`);
}

function meantCommand(word: string): string | undefined {
  const name = word.toLowerCase();
  return Object.hasOwn(otherNames, name) ? otherNames[name] : closest(word, commandNames);
}
