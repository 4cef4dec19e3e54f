import { resolve } from "node:path";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { type Roots, readFiles } from "../../node/find-files.ts";
import { disk } from "../../node/folders.ts";
import { nameFrom } from "../../node/paths.ts";
import { progressOver } from "../../node/progress.ts";
import { discover } from "../../node/run.ts";
import { type StdinOptions, takeInput } from "../../node/standard-input.ts";
import { type Options, type ParsedArguments, usageError } from "./arguments.ts";
import type { CommandContext } from "./command.ts";

/** On the command line, patterns and names of files are relative to the working directory. */
export function rootsOf({ cwd }: Pick<CommandContext, "cwd">): Roots {
  return { cwd, base: cwd };
}

/** The texts that patterns select. */
export type InputTexts = {
  /** Read one at a time, as they are iterated. */
  readonly texts: Iterable<SourceText>;
  /** Patterns and files that cannot be read, one message each. Complete once `texts` is iterated. */
  readonly errors: readonly string[];
  /** Patterns that match no files, one message each. */
  readonly notes: readonly string[];
  /** Standard input, if a pattern selects it. */
  readonly stdin: SourceText | undefined;
};

/** The text of an editor that is not saved, in place of a file. */
export const stdinFileOption = {
  "stdin-filename": {
    value: "FILE",
    help: 'With the pattern "-", the file that standard input is the text of, which need not exist. Messages have its name, and its folder determines the policy.',
  },
} as const satisfies Options;

/** Reads `--stdin-filename`. Throws a usage error without the pattern "-" or if it names no file. */
export function readStdinFile({ text, words }: ParsedArguments): string | undefined {
  const name = text("stdin-filename");
  if (name === undefined) return undefined;
  if (!words.includes("-")) usageError('--stdin-filename requires the pattern "-" for standard input');
  if (name.endsWith("/")) usageError(`--stdin-filename is ${quote(name)}, a folder; expected a file`);
  return name;
}

/** The path of a file that standard input is the text of. */
export function pathOfStdin(name: string, { cwd }: Pick<CommandContext, "cwd">): string {
  const path = resolve(cwd, name);
  const status = disk.statOf(path);
  if (!(status instanceof Error) && status.isDirectory())
    usageError(`--stdin-filename is ${quote(name)}, a folder; expected a file`);
  return path;
}

/** The name of that file in messages. */
export function nameOfStdin(name: string | undefined, context: Pick<CommandContext, "cwd">): string | undefined {
  return name === undefined ? undefined : nameFrom(context.cwd, resolve(context.cwd, name));
}

/** Finds and reads the texts that patterns select, standard input included. */
export async function readInputs(
  patterns: readonly string[],
  context: CommandContext,
  options: Omit<StdinOptions, "stdin"> = {},
): Promise<InputTexts> {
  const roots = rootsOf(context);
  const discovery = await discover(patterns, roots, options.candidatesIn);
  const { errors: unreadable, notes } = discovery;
  const { input, files, whole } = await takeInput(discovery, { ...options, stdin: context.stdin }, roots);
  const errors = [...unreadable];
  const { status } = context;
  const onChecked = status ? progressOver(files.length + input.length, status) : () => {};
  const texts = (function* () {
    for (const source of [input, readFiles(files, roots, (error) => errors.push(error))])
      for (const text of source) {
        yield text;
        onChecked();
      }
  })();
  return { texts, errors, notes, stdin: whole };
}
