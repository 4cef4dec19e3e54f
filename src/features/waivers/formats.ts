import type { WaiverList } from "./types.ts";

type WaiversFormat = (list: WaiverList, options: { readonly color: boolean }) => string;

/** The output formats of `waivers`, each loaded when it is used. */
export const waiversFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  markdown: async () => (await import("./markdown.ts")).markdown,
  csv: async () => (await import("./csv.ts")).csv,
  json: async () => (await import("./json.ts")).json,
} as const satisfies Record<string, () => Promise<WaiversFormat>>;
