/** The commands, in the order of the help. */
export const commandNames = [
  "baseline",
  "calendar",
  "check",
  "explain",
  "fix",
  "headroom",
  "import",
  "init",
  "merge",
  "plan",
  "policy",
  "rules",
  "test",
  "upgrade",
] as const;

export type CommandName = (typeof commandNames)[number];
