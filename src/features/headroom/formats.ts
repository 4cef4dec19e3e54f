import type { Headroom, HeadroomOptions } from "./report.ts";

type HeadroomFormat = (headroom: Headroom, options: HeadroomOptions) => string;

/** The output formats of `headroom`, each loaded when it is used. */
export const headroomFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  markdown: async () => (await import("./markdown.ts")).markdown,
  json: async () => (await import("./json.ts")).json,
  svg: async () => (await import("./svg.ts")).svg,
} as const satisfies Record<string, () => Promise<HeadroomFormat>>;
