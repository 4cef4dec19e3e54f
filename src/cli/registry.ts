import type { Command } from "./command/command.ts";

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
