import type { Report } from "../model/report.ts";
import type { Look } from "./options.ts";
import { closing } from "./totals.ts";

/** A report as text. */
export type Format = (report: Report, look: Look) => string;

/** The formats by the names that people give, each loaded when asked for, and as far as the report has need of it. */
export const formats = {
  terminal: async ({ findings, waived = [] }: Report) =>
    findings.length + waived.length === 0 ? closing : (await import("./terminal.ts")).terminal,
  json: async () => (await import("./json.ts")).json,
  github: async () => (await import("./github.ts")).github,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  codeclimate: async () => (await import("./codeclimate.ts")).codeclimate,
  markdown: async () => (await import("./markdown.ts")).markdown,
} as const satisfies Record<string, (report: Report) => Promise<Format>>;

export type FormatName = keyof typeof formats;
