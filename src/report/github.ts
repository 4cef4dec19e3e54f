import { tool } from "../base/version.ts";
import { pluralize, short } from "../base/wording.ts";
import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import { type Annotation, commandLimits, planAnnotations } from "./annotations.ts";
import type { RenderOptions } from "./options.ts";
import { runErrors, runErrorText } from "./run-errors.ts";
import { oldUpdates } from "./totals.ts";

/** The report as workflow commands, for a step that runs the command line. Errors of the run come first. */
export function github(report: Report, options: Pick<RenderOptions, "errors"> = {}): string {
  const errors = errorsOf(runErrors(options));
  const old = oldUpdates(report);
  const notices: readonly Annotation[] = old ? [{ level: "note", title: tool.name, message: old, findings: 0 }] : [];
  const { annotations } = planAnnotations(report, { taken: { error: errors.length, note: notices.length } });
  return [...errors, ...annotations, ...notices].map((annotation) => `${command(annotation)}\n`).join("");
}

/** The most errors of a run that are shown, so that half of what a runner keeps is left for findings. */
const mostErrors = commandLimits.most / 2;

function errorsOf(errors: readonly string[]): readonly Annotation[] {
  const fits = errors.length <= mostErrors;
  const shown = errors.slice(0, fits ? mostErrors : mostErrors - 1).map(runErrorText);
  const rest = `the run is incomplete: ${pluralize(errors.length - shown.length, "more error")}; the log shows all`;
  return [...shown, ...(fits ? [] : [rest])].map((text) => {
    const message = short(text, commandLimits.longest - 1);
    return { level: "error", title: tool.name, message, findings: 0 };
  });
}

const commands = { error: "error", warning: "warning", note: "notice" } as const satisfies Record<Level, string>;

function command({ level, title, message, file, startLine, endLine, startColumn, endColumn }: Annotation): string {
  const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[level]} ${written.join(",")}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
