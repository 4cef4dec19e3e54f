import { cell, escapeMarkdown, linkTarget } from "../base/escape-markdown.ts";
import { formatNumber, joinList, pluralize, short } from "../base/wording.ts";
import { countOf, listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import type { Overviews } from "../overview/overview.ts";
import { describeTerms } from "../policy/waivers/describe.ts";
import { cited } from "../sources/index.ts";
import { removedTable } from "./removed-table.ts";
import { describeLines, ruleTotals } from "./rule-totals.ts";
import { deploymentSections } from "./summary-deployments.ts";
import { basis, checkedNothing, oldUpdates, verdictWith } from "./totals.ts";
import { updatesTable } from "./updates-table.ts";

/** The longest summary, in bytes. GitHub rejects one of 1 MiB or more. */
export const maxSummaryBytes = 1024 * 1024 - 1024;

/** The URL of the line of a finding, if there is one. */
export type LinkTo = (finding: Finding) => string | undefined;

/** What a summary shows besides the report, and how long it may be. */
export type SummaryOptions = {
  /** Errors that fail a run, whatever the findings. */
  readonly errors?: readonly string[];
  /** Messages for the reader besides findings. */
  readonly notices?: readonly string[];
  readonly linkTo?: LinkTo;
  readonly overviews?: Overviews;
  /** The most bytes. */
  readonly longest?: number;
};

/** The most rows of the table of files, errors of the run, and files in a list. The findings below are complete. */
const most = { rows: 200, errors: 50, files: 50 } as const;

/** Bytes reserved for the sentences that count what is not shown. */
const reserve = 400;

/** The report as a Markdown page, cut between two findings if it would exceed the limit. */
export function summary(report: Report, options: SummaryOptions = {}): string {
  const { linkTo = () => undefined, longest = maxSummaryBytes } = options;
  let text = front(report, options, 0.75 * longest);
  let bytes = size(text);
  const findings = listed(report.findings);
  for (const [at, finding] of findings.entries()) {
    const title = findings[at - 1]?.file === finding.file ? "" : `\n### ${escapeMarkdown(finding.file)}\n`;
    const block = title + entry(finding, linkTo);
    bytes += size(block);
    if (bytes > longest - reserve) return text + remainder(countOf(findings.slice(at)));
    text += block;
  }
  return text + waivedSection(report, longest - bytes - reserve);
}

/** Everything before the findings, as far as it fits. */
function front(report: Report, { errors = [], notices = [], overviews }: SummaryOptions, room: number): string {
  const deployments = overviews ? deploymentSections(report, overviews) : [];
  let text = head(report, errors) + notices.map((notice) => `\n> ${escapeMarkdown(short(notice, 1000))}\n`).join("");
  let left = room - size(text);
  let omitted = 0;
  for (const section of [
    removedTable(report),
    unchecked(report),
    table(report),
    updatesTable(report),
    ...deployments,
  ]) {
    const bytes = size(section);
    if (bytes > left) omitted++;
    else text += section;
    left -= bytes > left ? 0 : bytes;
  }
  if (omitted === 0) return text;
  return `${text}\n**${pluralize(omitted, "section")} not shown here**: the page would be too long.\n`;
}

/** A run that checked nothing has not passed. */
function markOf(report: Report, errors: readonly string[]): string {
  if (report.conclusion === "failure" || errors.length > 0) return "❌";
  return checkedNothing(report) ? "⚠️" : "✅";
}

function head(report: Report, errors: readonly string[]): string {
  const others = errors.length - most.errors;
  const old = oldUpdates(report);
  const lines = [
    `## ${markOf(report, errors)} lync-policy: ${verdictWith(report, errors)}`,
    "",
    ...errors.slice(0, most.errors).flatMap((error) => [`**${escapeMarkdown(short(error, 1000))}**`, ""]),
    ...(others > 0 ? [`**${pluralize(others, "more error")} not shown here**`, ""] : []),
    `${basis(report, escapeMarkdown)}.`,
    ...(old ? ["", `> ${escapeMarkdown(old)}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function remainder(findings: number): string {
  const count = pluralize(findings, "more finding");
  return `\n**${count} not shown here**: the page would be too long; the log and the reports show all.\n`;
}

function table({ run: { files }, findings }: Report): string {
  if (files.length === 0 && findings.length === 0) return "";
  const counts = new Map<string, { error: number; warning: number; note: number }>();
  for (const { file, rule } of findings) {
    const row = counts.get(file) ?? { error: 0, warning: 0, note: 0 };
    row[rule.level]++;
    counts.set(file, row);
  }
  const rows = [...counts].slice(0, most.rows);
  const shown = new Set(rows.map(([file]) => file));
  // A finding may be in a file that is not checked, such as the policy.
  const others = files.filter((file) => !shown.has(file)).length;
  const lines = [
    "| File | Errors | Warnings | Notes |",
    "| :--- | ---: | ---: | ---: |",
    ...rows.map(
      ([file, { error, warning, note }]) =>
        `| ${cell(file)} | ${formatNumber(error)} | ${formatNumber(warning)} | ${formatNumber(note)} |`,
    ),
    ...(others > 0 && counts.size > most.rows ? [`| ${pluralize(others, "more file")} | | | |`] : []),
    ...(others > 0 && counts.size <= most.rows
      ? [`| ${pluralize(others, "file")} without findings | 0 | 0 | 0 |`]
      : []),
  ];
  return `\n${lines.join("\n")}\n`;
}

function entry(finding: Finding, linkTo: LinkTo): string {
  const { rule, source, related } = finding;
  const { title, date, url: document } = cited(source);
  // The texts of a built-in rule are trusted.
  const safe = (text: string) => (typeof source === "string" ? text : escapeMarkdown(text));
  const others = related.map(
    (other) => `**See:** ${placeOf({ ...finding, ...other }, linkTo)}: ${escapeMarkdown(other.message)}`,
  );
  const rows = [
    `**${rule.level}** at ${placeOf(finding, linkTo)}: ${escapeMarkdown(messageOf(finding))} (\`${rule.id}\`)`,
    ...others,
    `**Why:** ${safe(rule.why)}.`,
    `**Fix:** ${safe(rule.fix)}.`,
    `**Source:** ${[linkedTo(safe(title), document), date].filter(Boolean).join(", ")}`,
  ];
  return `\n- ${rows.join("<br>\n  ")}\n`;
}

function linkedTo(title: string, url: string): string {
  // Of a merged report, a URL may be any text.
  return /^https?:\/\//.test(url) ? `[${title}](${linkTarget(url)})` : title;
}

function placeOf(finding: Finding, linkTo: LinkTo): string {
  const line = `line ${finding.range.line}, column ${finding.range.column}`;
  const url = linkTo(finding);
  return url ? `[${line}](${linkTarget(url)})` : line;
}

/** What was not checked, collapsed; empty if everything was. */
function unchecked({ run }: Report): string {
  const { files, skipped, unevaluated = [] } = run;
  const totals = ruleTotals(run);
  // Without a file, no rule has run.
  const idle = files.length > 0 ? totals.idle : [];
  const names = (rules: readonly RuleInfo[]) => joinList(rules.map(({ id }) => id));
  const parts = [
    ...(idle.length > 0 ? [`Rules that did not apply: ${names(idle)}.`] : []),
    ...listOf(
      "Rules that could not be evaluated because of errors:",
      unevaluated.map((each) => {
        const rules = each.rules.length === run.rules.length ? "all rules" : names(each.rules);
        return `${cell(each.file)}, ${describeLines(each)}: ${rules}`;
      }),
    ),
    ...listOf(
      "Skipped files:",
      skipped.map(({ file, reason }) => `${cell(file)}: ${escapeMarkdown(short(reason, 200))}`),
    ),
  ];
  if (parts.length === 0) return "";
  const rules = idle.length + totals.unevaluated.length;
  const words = [
    ...(rules > 0 ? [pluralize(rules, "rule")] : []),
    ...(skipped.length > 0 ? [`${pluralize(skipped.length, "skipped file")}`] : []),
  ];
  const title = `<summary>Not checked: ${joinList(words)}</summary>`;
  return `\n<details>${title}\n\n${parts.join("\n\n")}\n\n</details>\n`;
}

function listOf(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const others = items.length - most.files;
  const rest = others > 0 ? [pluralize(others, "more file")] : [];
  const lines = [...items.slice(0, most.files), ...rest].map((item) => `- ${item}`);
  return [`${title}\n\n${lines.join("\n")}`];
}

/** The waived findings, with owner and end date, as far as they fit into a number of bytes. */
function waivedSection(report: Report, room: number): string {
  const waived = listed(report.waived);
  if (waived.length === 0) return "";
  let text = "\n### Waived\n";
  let left = room - text.length;
  for (const [at, { file, range, rule, message, waiver }] of waived.entries()) {
    const words = `${escapeMarkdown(file)}:${range.line}: ${escapeMarkdown(message)} (\`${rule.id}\`), ${escapeMarkdown(describeTerms(waiver))}`;
    left -= size(words) + 4;
    if (left < 0)
      return `${text}\n**${pluralize(countOf(waived.slice(at)), "more finding")} waived and not shown here**\n`;
    text += `\n- ${words}\n`;
  }
  return text;
}

const encoder = new TextEncoder();

function size(text: string): number {
  return encoder.encode(text).length;
}
