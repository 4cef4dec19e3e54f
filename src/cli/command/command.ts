import type { Given, Options } from "./arguments.ts";

/** What the command line needs of the process around it. */
export type Surroundings = {
  readonly cwd: string;
  /** Where the program itself stands. */
  readonly home: string;
  readonly color: boolean;
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** What a command gets of the process around it, and a way to say a plain word on standard error. */
export type Around = Surroundings & { readonly say: (message: string) => void };

/** A command of the command line. */
export type Command = {
  readonly options: Options;
  /** The text of its --help. */
  readonly help: string;
  /** Carries it out and returns the exit code. */
  readonly run: (given: Given, around: Around) => Promise<number>;
};
