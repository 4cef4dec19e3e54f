/** The arguments of each command, in the order of the help. */
export const usages = {
  check: "[check] [PATTERN…]",
  explain: "explain RULE [--product NAME]",
  rules: "rules",
  fix: "fix [--dry-run] [PATTERN…]",
  baseline: "baseline [--prune] [PATTERN…]",
  calendar: "calendar [--days NUMBER] [PATTERN…]",
  headroom: "headroom [--growth PERCENT] [PATTERN…]",
  import: "import FILE… [-o DIR]",
  init: "init",
  merge: "merge REPORT…",
  plan: "plan [--product NAME --users NUMBER …] [FILE]",
  policy: "policy",
  test: "test [DIR]",
  updates: "updates [--product NAME] [PATTERN…]",
  upgrade: "upgrade --to PRODUCT [PATTERN…]",
  waivers: "waivers [--expires-within DAYS] [PATTERN…]",
} as const;

export type CommandName = keyof typeof usages;

export const commandNames = Object.keys(usages) as readonly CommandName[];
