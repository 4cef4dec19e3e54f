/** What the words of a command are, which completion offers: files and folders, rule ids, commands, shells, or nothing. */
export type WordKind = "file" | "folder" | "rule" | "command" | "shell" | "none";

/** A command as the help and completion list it, without loading it. */
type CommandEntry = {
  /** Its arguments, after the name of the program. */
  readonly usage: string;
  /** What it does, in a few words: an imperative without a full stop, at most 60 characters. */
  readonly summary: string;
  readonly words: WordKind;
};

/** The commands, in the order of the help. */
export const commandTable = {
  check: { usage: "[check] [PATTERN…]", summary: "Check manifests (the default command)", words: "file" },
  explain: { usage: "explain RULE [--product NAME]", summary: "Show the page of a rule", words: "rule" },
  rules: { usage: "rules [--area NAME --level LEVEL …]", summary: "List all rules", words: "none" },
  fix: { usage: "fix [--dry-run] [PATTERN…]", summary: "Fix what can be fixed with certainty", words: "file" },
  baseline: { usage: "baseline [--prune] [PATTERN…]", summary: "Accept the current findings", words: "file" },
  calendar: { usage: "calendar [--days NUMBER] [PATTERN…]", summary: "List upcoming changes by date", words: "file" },
  diff: { usage: "diff OLD NEW", summary: "Compare two manifests in terms of capacity", words: "file" },
  headroom: { usage: "headroom [--growth PERCENT] [PATTERN…]", summary: "Show remaining capacity", words: "file" },
  import: { usage: "import FILE… [-o DIR]", summary: "Convert a topology to a manifest", words: "file" },
  init: {
    usage: "init [--product NAME --users NUMBER …]",
    summary: "Write a first manifest, policy, fixture and workflow",
    words: "none",
  },
  merge: { usage: "merge REPORT…", summary: "Merge the reports of shards", words: "file" },
  plan: {
    usage: "plan [--product NAME --users NUMBER …] [FILE]",
    summary: "Plan the smallest deployment for requirements",
    words: "file",
  },
  policy: { usage: "policy", summary: "Show the effective policy", words: "none" },
  test: { usage: "test [DIR]", summary: "Test custom rules and waivers", words: "folder" },
  updates: {
    usage: "updates [--product NAME] [PATTERN…]",
    summary: "List security updates, or those that are missing",
    words: "file",
  },
  upgrade: { usage: "upgrade --to PRODUCT [PATTERN…]", summary: "Compare with another product", words: "file" },
  waivers: {
    usage: "waivers [--expires-within DAYS] [PATTERN…]",
    summary: "List waivers and baseline entries",
    words: "file",
  },
  completion: { usage: "completion SHELL", summary: "Print a completion script for a shell", words: "shell" },
  help: { usage: "help [COMMAND]", summary: "Show this help, or that of a command", words: "command" },
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof commandTable;

export const commandNames = Object.keys(commandTable) as readonly CommandName[];

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word);
}
