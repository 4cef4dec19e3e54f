import { sources } from "../sources.ts";
import type { Finding, Level, Report } from "../types.ts";
import { harmless, isInside, visible } from "../words.ts";
import { basis, idleRules, verdict } from "./totals.ts";

/** How a report is shown to a person. */
export type Look = {
  /** Colours, for a terminal. */
  readonly color: boolean;
  /** One line a finding, and nothing else. */
  readonly quiet: boolean;
  /** The rules that had nothing to look at, by name. */
  readonly verbose?: boolean;
};

/** The report for a person: each finding with its line, why, fix and source; then one line that counts them. */
export function terminal(report: Report, look: Look): string {
  const paint = look.color ? painted : plain;
  if (look.quiet) return report.findings.map((finding) => `${headline(finding, paint)}\n`).join("");
  const blocks = report.findings.map(
    (finding) => `${headline(finding, paint)}\n${frame(finding, paint)}${advice(finding, paint)}\n`,
  );
  const idle = look.verbose && idleRules(report);
  return `${blocks.join("")}${paint(report.conclusion, verdict(report))} (${basis(report)})\n${idle ? `${idle}\n` : ""}`;
}

type Paint = (kind: Level | Report["conclusion"] | "dim" | "strong", text: string) => string;

const codes = { error: 31, failure: 31, warning: 33, note: 36, success: 32, dim: 2, strong: 1 } as const;

const painted: Paint = (kind, text) => `\u001b[${codes[kind]}m${text}\u001b[0m`;
const plain: Paint = (_, text) => text;

function headline({ file, range, rule, message }: Finding, paint: Paint): string {
  // A runner takes a line that begins with "::" for a command.
  const name = file.trimStart().startsWith("::") ? `./${file}` : file;
  const place = paint("strong", `${harmless(name)}:${range.line}:${range.column}:`);
  return `${place} ${paint(rule.level, `${rule.level}:`)} ${harmless(message)} ${paint("dim", `[${rule.id}]`)}`;
}

/** The widest piece of a line that is shown. */
const widest = 120;

/** The line with a caret under the range. */
function frame({ range, excerpt, rule }: Finding, paint: Paint): string {
  if (excerpt.trim() === "") return "";
  const start = range.column - 1;
  const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
  const from = border(
    excerpt,
    excerpt.length > widest ? Math.max(0, Math.min(start - 20, excerpt.length - widest)) : 0,
  );
  const to = border(excerpt, Math.min(excerpt.length, from + widest));
  const lead = (from > 0 ? "…" : "") + bare(excerpt.slice(from, start));
  const marked = bare(excerpt.slice(start, Math.min(end, to)));
  const rest = bare(excerpt.slice(Math.min(end, to), to)) + (to < excerpt.length ? "…" : "");
  const margin = String(range.line).padStart(5);
  const caret = paint(rule.level, "^".repeat(Math.max(harmless(marked).length, 1)));
  return (
    `${paint("dim", `${margin} |`)} ${harmless(lead + marked + rest)}\n` +
    `${paint("dim", `${" ".repeat(margin.length)} |`)} ${" ".repeat(harmless(lead).length)}${caret}\n`
  );
}

/** A place between two characters. */
function border(text: string, at: number): number {
  return isInside(text, at) ? at - 1 : at;
}

function advice({ rule, source, related }: Finding, paint: Paint): string {
  const { title, date, url } = sources[source];
  const places = related.map(
    ({ file, range, message }) => `${harmless(file)}:${range.line}:${range.column}: ${harmless(message)}`,
  );
  const rows = [
    ...places.map((place) => ["see", place] as const),
    ["why", rule.why] as const,
    ["fix", rule.fix] as const,
    ["source", `${title}, ${date}\n          ${url}`] as const,
  ];
  return rows.map(([name, text]) => `  ${paint("dim", name.padEnd(7))} ${text}\n`).join("");
}

/** A piece of a line with nothing hidden in it, and a tab as wide as a letter. */
function bare(text: string): string {
  return visible(text.replaceAll("\t", " "));
}
