import type { Shown } from "./types.ts";

type UpdatesFormat = (shown: Shown, options: { readonly color: boolean }) => string;

/** The output formats of `updates`, each loaded when it is used. */
export const updatesFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  markdown: async () => (await import("./markdown.ts")).markdown,
  csv: async () => (await import("./csv.ts")).csv,
  json: async () => (await import("./json.ts")).json,
} as const satisfies Record<string, () => Promise<UpdatesFormat>>;
