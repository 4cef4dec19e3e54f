import type { CompletionSpec } from "./types.ts";

/** The shells that have a completion script, each loaded when it is used. */
export const shells = {
  bash: async () => (await import("./bash.ts")).bashScript,
  zsh: async () => (await import("./zsh.ts")).zshScript,
  fish: async () => (await import("./fish.ts")).fishScript,
  powershell: async () => (await import("./powershell.ts")).powershellScript,
} as const satisfies Readonly<Record<string, () => Promise<(spec: CompletionSpec) => string>>>;

export type Shell = keyof typeof shells;

export const shellNames = Object.keys(shells) as readonly Shell[];
