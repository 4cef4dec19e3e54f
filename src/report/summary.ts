import { cell, escaped, short } from "../base/escape-markdown.ts";
import { counted, grouped } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Overviews } from "../overview/overview.ts";
import { cited } from "../sources/index.ts";
import { deploymentSections } from "./summary-deployments.ts";
import { unchecked } from "./summary-unchecked.ts";
import { waivedSection } from "./summary-waived.ts";
import { basis, verdict } from "./totals.ts";

/** The longest summary, in bytes: GitHub refuses a whole one from 1 MiB on. */
export const maxSummaryBytes = 1024 * 1024 - 1024;

/** Where a finding's line can be looked at, if anywhere. */
export type LinkTo = (finding: Finding) => string | undefined;

/** What a summary tells besides the report, and how much it may tell. */
export type Extras = {
  /** What keeps a run from succeeding, whatever was found. */
  readonly obstacles?: readonly string[];
  /** What else the reader shall know. */
  readonly remarks?: readonly string[];
  readonly linkTo?: LinkTo;
  readonly overviews?: Overviews;
  /** The most bytes; there are never more characters than bytes. */
  readonly longest?: number;
};

/** The most rows of the table of files, and the most obstacles; the findings below are complete. */
const most = { rows: 200, obstacles: 50 } as const;

/** What is kept free for the sentences that say what is not shown, in bytes. */
const reserve = 400;

/** The report as a page of Markdown, cut between two findings where it would grow beyond the limit. */
export function summary(report: Report, extras: Extras = {}): string {
  const { linkTo = () => undefined, longest = maxSummaryBytes } = extras;
  let text = front(report, extras, 0.75 * longest);
  let bytes = size(text);
  for (const [at, finding] of report.findings.entries()) {
    const title = report.findings[at - 1]?.file === finding.file ? "" : `\n### ${escaped(finding.file)}\n`;
    const block = title + entry(finding, linkTo);
    bytes += size(block);
    if (bytes > longest - reserve) return text + remainder(report.findings.length - at);
    text += block;
  }
  return text + waivedSection(report, longest - bytes - reserve);
}

/** All before the findings, as far as there is room for it. */
function front(report: Report, { obstacles = [], remarks = [], overviews }: Extras, room: number): string {
  const deployments = overviews ? deploymentSections(report, overviews) : [];
  let text = head(report, obstacles) + remarks.map((remark) => `\n> ${escaped(short(remark, 1000))}\n`).join("");
  let left = room - size(text);
  let leftOut = 0;
  for (const section of [unchecked(report), table(report), ...deployments]) {
    const bytes = size(section);
    if (bytes > left) leftOut++;
    else text += section;
    left -= bytes > left ? 0 : bytes;
  }
  if (leftOut === 0) return text;
  return `${text}\n**${counted(leftOut, "section")} not shown here**: there is no more room.\n`;
}

function head(report: Report, obstacles: readonly string[]): string {
  const failed = report.conclusion === "failure" || obstacles.length > 0;
  const others = obstacles.length - most.obstacles;
  const lines = [
    `## ${failed ? "❌" : "✅"} lync-policy: ${verdict(report)}`,
    "",
    ...obstacles.slice(0, most.obstacles).flatMap((obstacle) => [`**${escaped(short(obstacle, 1000))}**`, ""]),
    ...(others > 0 ? [`**${counted(others, "more problem")} not shown here**`, ""] : []),
    `${basis(report)}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function remainder(findings: number): string {
  const count = counted(findings, "more finding");
  return `\n**${count} not shown here**: there is no more room; the log and the reports show all.\n`;
}

function table({ files, findings }: Report): string {
  const counts = new Map<string, { error: number; warning: number; note: number }>();
  for (const { file, rule } of findings) {
    const row = counts.get(file) ?? { error: 0, warning: 0, note: 0 };
    row[rule.level]++;
    counts.set(file, row);
  }
  const rows = [...counts].slice(0, most.rows);
  const others = files.length - rows.length;
  const lines = [
    "| File | Errors | Warnings | Notes |",
    "| :--- | ---: | ---: | ---: |",
    ...rows.map(
      ([file, { error, warning, note }]) =>
        `| ${cell(file)} | ${grouped(error)} | ${grouped(warning)} | ${grouped(note)} |`,
    ),
    ...(others > 0 && counts.size > most.rows ? [`| ${counted(others, "more file")} | | | |`] : []),
    ...(others > 0 && counts.size <= most.rows ? [`| ${counted(others, "file")} without findings | 0 | 0 | 0 |`] : []),
  ];
  return `\n${lines.join("\n")}\n`;
}

function entry(finding: Finding, linkTo: LinkTo): string {
  const { rule, message, source, related } = finding;
  const { title, date, url: document } = cited(source);
  // The words of a built-in rule are ours.
  const safe = (text: string) => (typeof source === "string" ? text : escaped(text));
  const others = related.map(
    (other) => `**See:** ${placeOf({ ...finding, ...other }, linkTo)}: ${escaped(other.message)}`,
  );
  const rows = [
    `**${rule.level}** at ${placeOf(finding, linkTo)}: ${escaped(message)} (\`${rule.id}\`)`,
    ...others,
    `**Why:** ${safe(rule.why)}.`,
    `**Fix:** ${safe(rule.fix)}.`,
    `**Source:** ${[linkedTo(safe(title), document), date].filter(Boolean).join(", ")}`,
  ];
  return `\n- ${rows.join("<br>\n  ")}\n`;
}

function linkedTo(title: string, url: string): string {
  return url ? `[${title}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})` : title;
}

function placeOf(finding: Finding, linkTo: LinkTo): string {
  const line = `line ${finding.range.line}, column ${finding.range.column}`;
  const url = linkTo(finding);
  return url ? `[${line}](${url})` : line;
}

const encoder = new TextEncoder();

function size(text: string): number {
  return encoder.encode(text).length;
}
