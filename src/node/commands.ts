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

/** The commands, each loaded when it is asked for; `check` is meant where none is named. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  baseline: async () => (await import("./commands/baseline.ts")).baselineCommand,
  calendar: async () => (await import("./commands/calendar.ts")).calendarCommand,
  check: async () => (await import("./commands/check.ts")).check,
  explain: async () => (await import("./commands/explain.ts")).explain,
  fix: async () => (await import("./commands/fix.ts")).fix,
  headroom: async () => (await import("./commands/headroom.ts")).headroom,
  import: async () => (await import("./commands/import.ts")).importCommand,
  init: async () => (await import("./commands/init.ts")).init,
  merge: async () => (await import("./commands/merge.ts")).mergeCommand,
  plan: async () => (await import("./commands/plan.ts")).plan,
  policy: async () => (await import("./commands/policy.ts")).policyCommand,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  test: async () => (await import("./commands/test.ts")).testCommand,
  upgrade: async () => (await import("./commands/upgrade.ts")).upgradeCommand,
};
