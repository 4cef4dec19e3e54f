import { harmless } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { termsOf } from "../policy/waivers/describe.ts";
import { cited } from "../sources/index.ts";
import { type Clip, clipOf } from "./excerpt.ts";
import { type Look, type Paint, painterFor } from "./options.ts";
import { closing } from "./totals.ts";

/** The report for a person: each finding with its line, why, fix and source; then one line that counts them. */
export function terminal(report: Report, look: Look): string {
  const paint = painterFor(look);
  if (look.quiet) return report.findings.map((finding) => `${headline(finding, paint)}\n`).join("");
  const blocks = report.findings.map(
    (finding) => `${headline(finding, paint)}\n${frame(finding, paint)}${advice(finding, paint)}\n`,
  );
  const borne = (report.waived ?? []).map(
    (finding) =>
      `${paint("dim", "waived")} ${headline(finding, paint)}\n${paint("dim", `  ${harmless(termsOf(finding.waiver))}`)}\n`,
  );
  return `${blocks.join("")}${borne.join("")}${borne.length > 0 ? "\n" : ""}${closing(report, look)}`;
}

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
