import type { Report } from "../types.ts";
import { type Look, terminal } from "./terminal.ts";

/** A report as text. */
export type Format = (report: Report, look: Look) => string;

/** The formats by the names that people give. Most runs need the first only, so the others are loaded when asked for. */
export const formats = {
  terminal: async () => terminal,
  json: async () => (await import("./json.ts")).json,
  github: async () => (await import("./github.ts")).github,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  codeclimate: async () => (await import("./codeclimate.ts")).codeclimate,
  markdown: async () => (await import("./markdown.ts")).markdown,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;
