import { escapeForLog } from "../base/wording.ts";
import { listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { describeTerms } from "../policy/waivers/describe.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { type Link, linkerFor, type Paint, painterFor, type RenderOptions } from "./options.ts";
import { ruleUrl } from "./rule-url.ts";
import { type AdviceRow, adviser } from "./terminal-advice.ts";
import { textWidth } from "./text-width.ts";
import { closing } from "./totals.ts";

/**
 * The report for a terminal: each finding with its line; why, fix and source once for each rule, with its first finding; then one
 * line with the totals.
 */
export function terminal(report: Report, options: RenderOptions): string {
  const style = { paint: painterFor(options), link: linkerFor(options) };
  const { paint } = style;
  const findings = listed(report.findings);
  if (options.quiet) return findings.map((finding) => `${headline(finding, style)}\n`).join("");
  const adviceOn = adviser(options);
  let omitted = false;
  const blocks = findings.map((finding) => {
    const { rows, isShort } = adviceOn(finding);
    omitted ||= isShort;
    return `${headline(finding, style)}\n${frame(finding, paint)}${rows.map((row) => rowText(row, paint)).join("")}\n`;
  });
  const suppressed = listed(report.waived).map(
    (finding) =>
      `${paint("dim", "waived")} ${headline(finding, style)}\n${paint("dim", `  ${escapeForLog(describeTerms(finding.waiver))}`)}\n`,
  );
  const hint = omitted && options.explain === false ? `${paint("dim", explainHint)}\n` : "";
  return `${blocks.join("")}${suppressed.join("")}${suppressed.length > 0 ? "\n" : ""}${hint}${closing(report, options)}`;
}

/** How to see what a report shows once for each rule. */
const explainHint = "why, fix and source are shown once for each rule; --explain shows them after each finding";

/** How the parts of a line are shown. */
type Style = { readonly paint: Paint; readonly link: Link };

function headline(finding: Finding, { paint, link }: Style): string {
  const { file, range, rule } = finding;
  // A runner takes a line that starts with "::" for a command.
  const name = file.trimStart().startsWith("::") ? `./${file}` : file;
  const place = paint("strong", `${escapeForLog(name)}:${range.line}:${range.column}:`);
  const id = paint("dim", `[${link(rule.id, ruleUrl(rule))}]`);
  return `${place} ${paint(rule.level, `${rule.level}:`)} ${escapeForLog(messageOf(finding))} ${id}`;
}

/** The line, with carets under the range. */
function frame({ clip, ...finding }: Finding & { readonly clip?: Excerpt }, paint: Paint): string {
  const shown = clip ?? excerptOf(finding);
  if (!shown) return "";
  const { before, marked, after } = shown;
  const margin = String(finding.range.line).padStart(5);
  const caret = paint(finding.rule.level, "^".repeat(Math.max(textWidth(escapeForLog(marked)), 1)));
  return (
    `${paint("dim", `${margin} |`)} ${escapeForLog(before + marked + after)}\n` +
    `${paint("dim", `${" ".repeat(margin.length)} |`)} ${" ".repeat(textWidth(escapeForLog(before)))}${caret}\n`
  );
}

function rowText([label, text]: AdviceRow, paint: Paint): string {
  return `  ${paint("dim", label.padEnd(7))} ${text}\n`;
}
