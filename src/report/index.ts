import type { Report } from "../model/report.ts";
import type { RenderOptions } from "./options.ts";
import { closing } from "./totals.ts";

/** A report as text. */
export type Format = (report: Report, look: RenderOptions) => string;

/** The formats by name, each loaded when it is used, and only as far as the report needs it. */
export const formats = {
  terminal: async ({ findings, waived }: Report) =>
    findings.length + waived.length === 0 ? closing : (await import("./terminal.ts")).terminal,
  json: async () => (await import("./json.ts")).json,
  github: async () => (await import("./github.ts")).github,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
  codeclimate: async () => (await import("./codeclimate.ts")).codeclimate,
  rdjson: async () => (await import("./rdjson.ts")).rdjson,
  checkstyle: async () => (await import("./checkstyle.ts")).checkstyle,
  markdown: async () => (await import("./markdown.ts")).markdown,
} as const satisfies Record<string, (report: Report) => Promise<Format>>;

export type FormatName = keyof typeof formats;

/** The formats that show certain fixes. They are worked out for no other one. */
export const formatsWithFixes: readonly FormatName[] = ["sarif", "rdjson"];

/** The formats whose readers take a file by its path from the root of the repository, wherever the run starts. */
export const formatsFromRoot: readonly FormatName[] = ["github", "sarif", "codeclimate"];
