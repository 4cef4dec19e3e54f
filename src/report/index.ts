import type { Report } from "../types.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { type Look, terminal } from "./terminal.ts";

/** A report as text. */
export type Format = (report: Report, look: Look) => string;

/** The formats by the names that people give. */
export const formats = { terminal, json, github } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
