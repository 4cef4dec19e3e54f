import { escapeForLog } from "../base/wording.ts";
import { listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { describeTerms } from "../policy/waivers/describe.ts";
import { cited } from "../sources/index.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { type Paint, painterFor, type RenderOptions } from "./options.ts";
import { closing } from "./totals.ts";

/** The report for a terminal: each finding with its line, why, fix and source; then one line with the totals. */
export function terminal(report: Report, options: RenderOptions): string {
  const paint = painterFor(options);
  const findings = listed(report.findings);
  if (options.quiet) return findings.map((finding) => `${headline(finding, paint)}\n`).join("");
  const blocks = findings.map(
    (finding) => `${headline(finding, paint)}\n${frame(finding, paint)}${advice(finding, paint)}\n`,
  );
  const suppressed = listed(report.waived).map(
    (finding) =>
      `${paint("dim", "waived")} ${headline(finding, paint)}\n${paint("dim", `  ${escapeForLog(describeTerms(finding.waiver))}`)}\n`,
  );
  return `${blocks.join("")}${suppressed.join("")}${suppressed.length > 0 ? "\n" : ""}${closing(report, options)}`;
}

function headline(finding: Finding, paint: Paint): string {
  const { file, range, rule } = finding;
  // A runner takes a line that starts with "::" for a command.
  const name = file.trimStart().startsWith("::") ? `./${file}` : file;
  const place = paint("strong", `${escapeForLog(name)}:${range.line}:${range.column}:`);
  return `${place} ${paint(rule.level, `${rule.level}:`)} ${escapeForLog(messageOf(finding))} ${paint("dim", `[${rule.id}]`)}`;
}

/** The line, with carets under the range. */
function frame({ clip, ...finding }: Finding & { readonly clip?: Excerpt }, paint: Paint): string {
  const shown = clip ?? excerptOf(finding);
  if (!shown) return "";
  const { before, marked, after } = shown;
  const margin = String(finding.range.line).padStart(5);
  const caret = paint(finding.rule.level, "^".repeat(Math.max(escapeForLog(marked).length, 1)));
  return (
    `${paint("dim", `${margin} |`)} ${escapeForLog(before + marked + after)}\n` +
    `${paint("dim", `${" ".repeat(margin.length)} |`)} ${" ".repeat(escapeForLog(before).length)}${caret}\n`
  );
}

function advice({ rule, source, related }: Finding, paint: Paint): string {
  const { title, date, url } = cited(source);
  const places = related.map(
    ({ file, range, message }) => `${escapeForLog(file)}:${range.line}:${range.column}: ${escapeForLog(message)}`,
  );
  const rows = [
    ...places.map((place) => ["see", place] as const),
    ["why", escapeForLog(rule.why)] as const,
    ["fix", escapeForLog(rule.fix)] as const,
    [
      "source",
      [[title, date].filter(Boolean).join(", "), url].filter(Boolean).map(escapeForLog).join("\n          "),
    ] as const,
  ];
  return rows.map(([name, text]) => `  ${paint("dim", name.padEnd(7))} ${text}\n`).join("");
}
