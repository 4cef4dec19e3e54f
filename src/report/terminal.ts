import type { Overviews } from "../overview.ts";
import { cited } from "../sources.ts";
import type { Finding, Level, Report } from "../types.ts";
import { termsOf } from "../waivers.ts";
import { harmless } from "../words.ts";
import { type Clip, clipOf } from "./clip.ts";
import type { ShardView } from "./json.ts";
import { basis, idleRules, verdict } from "./totals.ts";

/** How a report is shown to a person. */
export type Look = {
  /** Colours, for a terminal. */
  readonly color: boolean;
  /** One line a finding, and nothing else. */
  readonly quiet: boolean;
  /** The rules that had nothing to look at, by name. */
  readonly verbose?: boolean;
  /** What the deployments consist of, for a format that shows it. */
  readonly overviews?: Overviews | undefined;
  /** What a report of one shard has to hold besides, for a format that is read again. */
  readonly shard?: ShardView | undefined;
};

/** The report for a person: each finding with its line, why, fix and source; then one line that counts them. */
export function terminal(report: Report, look: Look): string {
  const paint = look.color ? painted : plain;
  if (look.quiet) return report.findings.map((finding) => `${headline(finding, paint)}\n`).join("");
  const blocks = report.findings.map(
    (finding) => `${headline(finding, paint)}\n${frame(finding, paint)}${advice(finding, paint)}\n`,
  );
  const borne = (report.waived ?? []).map(
    (finding) =>
      `${paint("dim", "waived")} ${headline(finding, paint)}\n${paint("dim", `  ${harmless(termsOf(finding.waiver))}`)}\n`,
  );
  const idle = look.verbose && idleRules(report);
  return `${blocks.join("")}${borne.join("")}${borne.length > 0 ? "\n" : ""}${paint(report.conclusion, verdict(report))} (${basis(report)})\n${idle ? `${idle}\n` : ""}`;
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

/** The line with a caret under the range. */
function frame({ clip, ...finding }: Finding & { readonly clip?: Clip }, paint: Paint): string {
  const shown = clip ?? clipOf(finding);
  if (!shown) return "";
  const { before, marked, after } = shown;
  const margin = String(finding.range.line).padStart(5);
  const caret = paint(finding.rule.level, "^".repeat(Math.max(harmless(marked).length, 1)));
  return (
    `${paint("dim", `${margin} |`)} ${harmless(before + marked + after)}\n` +
    `${paint("dim", `${" ".repeat(margin.length)} |`)} ${" ".repeat(harmless(before).length)}${caret}\n`
  );
}

function advice({ rule, source, related }: Finding, paint: Paint): string {
  const { title, date, url } = cited(source);
  const places = related.map(
    ({ file, range, message }) => `${harmless(file)}:${range.line}:${range.column}: ${harmless(message)}`,
  );
  const rows = [
    ...places.map((place) => ["see", place] as const),
    ["why", harmless(rule.why)] as const,
    ["fix", harmless(rule.fix)] as const,
    ["source", [[title, date].filter(Boolean).join(", "), url].filter(Boolean).join("\n          ")] as const,
  ];
  return rows.map(([name, text]) => `  ${paint("dim", name.padEnd(7))} ${text}\n`).join("");
}
