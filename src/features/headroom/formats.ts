import type { Headroom, Look } from "./report.ts";

type Format = (headroom: Headroom, look: Look) => string;

/** The formats of `headroom` by the names that people give. */
export const headroomFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  markdown: async () => (await import("./markdown.ts")).markdown,
  json: async () => (await import("./json.ts")).json,
} as const satisfies Record<string, () => Promise<Format>>;
