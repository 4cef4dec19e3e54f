import type { ReadStdin } from "../../node/find-files.ts";
import type { Options, ParsedArguments } from "./arguments.ts";
import type { CommandName } from "./names.ts";

/** What the command line uses of its process. */
export type ProcessIo = {
  readonly cwd: string;
  /** The folder of the program's own files. */
  readonly installDir: string;
  /** Whether to use colors. With `--color auto`, that is for the environment to decide. */
  readonly color: boolean;
  /** Whether a text can be a link, if there are colors. Default: no. */
  readonly links?: boolean;
  /** Shows a line in place until something else is written. Default: lines cannot be shown in place. */
  readonly status?: ((text: string) => void) | undefined;
  readonly stdin: ReadStdin;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** The commands. Each is loaded when it is used. */
export type Commands = Readonly<Record<CommandName, () => Promise<Command>>>;

/** What a command uses of its process and of the command line. */
export type CommandContext = ProcessIo & {
  /** Writes a message to standard error. */
  readonly warn: (message: string) => void;
  /** All commands, for those that describe others. */
  readonly commands: Commands;
};

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
