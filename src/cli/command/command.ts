import type { ReadStdin } from "../../node/find-files.ts";
import type { Options, ParsedArguments } from "./arguments.ts";

/** What the command line uses of its process. */
export type ProcessIo = {
  readonly cwd: string;
  /** The folder of the program's own files. */
  readonly installDir: string;
  readonly color: boolean;
  readonly stdin: ReadStdin;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** What a command uses of its process. `warn` writes a message to standard error. */
export type CommandContext = ProcessIo & { readonly warn: (message: string) => void };

/** A command of the command line. */
export type Command = {
  /** What it does, a paragraph each. A paragraph that begins with a space is an example and not wrapped. */
  readonly description: readonly string[];
  readonly options: Options;
  /** What each exit code means. */
  readonly exitCodes: Readonly<Record<number, string>>;
  /** Runs it and returns the exit code. */
  readonly run: (args: ParsedArguments, context: CommandContext) => Promise<number>;
};
