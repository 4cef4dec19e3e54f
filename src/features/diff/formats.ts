import type { CapacityDiff, DiffOptions } from "./compare.ts";

type DiffFormat = (diff: CapacityDiff, options: DiffOptions) => string;

/** The output formats of `diff`, each loaded when it is used. */
export const diffFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  markdown: async () => (await import("./markdown.ts")).markdown,
  json: async () => (await import("./json.ts")).json,
} as const satisfies Record<string, () => Promise<DiffFormat>>;
