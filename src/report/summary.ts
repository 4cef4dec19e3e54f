import { sources } from "../sources.ts";
import type { Finding, Report } from "../types.ts";
import { counted, grouped, visible } from "../words.ts";
import { basis, idleRules, verdict } from "./totals.ts";

/** The longest summary, in bytes: GitHub refuses a whole one from 1 MiB on. */
export const maxSummaryBytes = 1024 * 1024 - 1024;

/** The most rows of the table; the findings below it are complete. */
const maxRows = 200;

/** Where a finding's line can be looked at, if anywhere. */
export type LinkTo = (finding: Finding) => string | undefined;

/** The report as a page of Markdown, cut between two findings where it would grow beyond the limit. */
export function summary(report: Report, obstacles: readonly string[], linkTo: LinkTo): string {
  let text = head(report, obstacles);
  let bytes = size(text);
  for (const [at, finding] of report.findings.entries()) {
    const title = report.findings[at - 1]?.file === finding.file ? "" : `\n### ${escaped(finding.file)}\n`;
    const block = title + entry(finding, linkTo);
    bytes += size(block);
    if (bytes > maxSummaryBytes) return text + remainder(report.findings.length - at);
    text += block;
  }
  return text;
}

/** Text from a manifest as text: no markup, no HTML, no cell's end, and nobody is mentioned. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>|`*_[\]\\~#@:!]/g, (sign) =>
    sign === "@" ? "&#64;&#8203;" : `&#${sign.charCodeAt(0)};`,
  );
}

function head(report: Report, obstacles: readonly string[]): string {
  const failed = report.conclusion === "failure" || obstacles.length > 0;
  const lines = [
    `## ${failed ? "❌" : "✅"} lync-policy: ${verdict(report)}`,
    "",
    ...obstacles.flatMap((obstacle) => [`**${escaped(obstacle)}**`, ""]),
    `${basis(report)}.`,
    ...(report.idle.length > 0
      ? ["", `<details><summary>Rules without anything to look at</summary>${idleRules(report)}</details>`]
      : []),
    "",
    ...table(report),
  ];
  return `${lines.join("\n")}\n`;
}

function remainder(findings: number): string {
  const count = counted(findings, "more finding");
  return `\n**${count} not shown here**: a summary may have 1 MiB; the log and the reports show all.\n`;
}

function table({ files, findings }: Report): readonly string[] {
  const counts = new Map<string, { error: number; warning: number; note: number }>();
  for (const { file, rule } of findings) {
    const row = counts.get(file) ?? { error: 0, warning: 0, note: 0 };
    row[rule.level]++;
    counts.set(file, row);
  }
  const rows = [...counts].slice(0, maxRows);
  const others = files.length - rows.length;
  return [
    "| File | Errors | Warnings | Notes |",
    "| :--- | ---: | ---: | ---: |",
    ...rows.map(
      ([file, { error, warning, note }]) =>
        `| ${escaped(file)} | ${grouped(error)} | ${grouped(warning)} | ${grouped(note)} |`,
    ),
    ...(others > 0 && counts.size > maxRows ? [`| ${counted(others, "more file")} | | | |`] : []),
    ...(others > 0 && counts.size <= maxRows ? [`| ${counted(others, "file")} without findings | 0 | 0 | 0 |`] : []),
  ];
}

function entry(finding: Finding, linkTo: LinkTo): string {
  const { rule, message, source, related } = finding;
  const { title, date, url: document } = sources[source];
  const others = related.map(
    (other) => `**See:** ${placeOf({ ...finding, ...other }, linkTo)}: ${escaped(other.message)}`,
  );
  const rows = [
    `**${rule.level}** at ${placeOf(finding, linkTo)}: ${escaped(message)} (\`${rule.id}\`)`,
    ...others,
    `**Why:** ${rule.why}.`,
    `**Fix:** ${rule.fix}.`,
    `**Source:** [${title}](${document.replaceAll("(", "%28").replaceAll(")", "%29")}), ${date}`,
  ];
  return `\n- ${rows.join("<br>\n  ")}\n`;
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
