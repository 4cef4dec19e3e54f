import { groupBy } from "../base/group-by.ts";
import { tool } from "../base/version.ts";
import { escapeForLog } from "../base/wording.ts";
import { listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { RenderOptions } from "./options.ts";
import { runErrorId, runErrors, runErrorText, runPlace } from "./run-errors.ts";
import { attributes } from "./xml.ts";

/** The severities of Checkstyle. */
const severities = { error: "error", warning: "warning", note: "info" } as const satisfies Record<Level, string>;

/** The version of Checkstyle whose format this is: what ESLint and others write, and readers expect. */
const version = "4.3";

/**
 * The report as Checkstyle XML: every checked file, and an element for each finding in it. Errors of the run come first, in an
 * element for the folder: the format has no place for them, and a reader must not take an incomplete run for a clean one.
 */
export function checkstyle({ run: { files }, findings }: Report, options: Pick<RenderOptions, "errors"> = {}): string {
  const byFile = groupBy(listed(findings), ({ file }) => file);
  const elements = [...new Set([...files, ...byFile.keys()])].map((file) =>
    fileOf(file, (byFile.get(file) ?? []).map(errorOf)),
  );
  const errors = runErrors(options).map(runErrorOf);
  if (errors.length > 0) elements.unshift(fileOf(runPlace, errors));
  const head = attributes({ version });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle${head}>\n${elements.join("")}</checkstyle>\n`;
}

function fileOf(file: string, errors: readonly string[]): string {
  const head = attributes({ name: escapeForLog(file) });
  if (errors.length === 0) return `  <file${head}/>\n`;
  return `  <file${head}>\n${errors.join("")}  </file>\n`;
}

function errorOf(finding: Finding): string {
  const { rule, range } = finding;
  const place = { line: range.line, column: range.column, severity: severities[rule.level] };
  const message = escapeForLog(messageOf(finding));
  // Readers group by source, which is the name of a Java class in Checkstyle.
  return `    <error${attributes({ ...place, message, source: `${tool.name}.${escapeForLog(rule.id)}` })}/>\n`;
}

function runErrorOf(error: string): string {
  const source = `${tool.name}.${runErrorId}`;
  return `    <error${attributes({ line: 1, column: 1, severity: "error", message: runErrorText(error), source })}/>\n`;
}
