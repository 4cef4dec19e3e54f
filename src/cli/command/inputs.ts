import type { SourceText } from "../../base/source-text.ts";
import { findFiles, type Roots, readFiles, readStdin } from "../../node/find-files.ts";
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
};

/** Finds and reads the texts that patterns select, standard input included. */
export async function readInputs(patterns: readonly string[], context: CommandContext): Promise<InputTexts> {
  const roots = rootsOf(context);
  const { files, stdin, errors: unreadable, notes } = await findFiles(patterns, roots);
  const input = stdin ? [await readStdin(context.stdin)] : [];
  const errors = [...unreadable];
  const texts = (function* () {
    yield* input;
    yield* readFiles(files, roots, (error) => errors.push(error));
  })();
  return { texts, errors, notes };
}
